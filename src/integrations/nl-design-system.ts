import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { certain } from '../document/certain.ts';

/** Where the components of NL Design System come from. */
const PACKAGE = /node_modules\/(@nl-design-system-candidate|@utrecht)\/[\w-]+-css\/.*\.css/;
/** Our tokens for them. */
const TOKENS = 'src/site/styles/nl-design-system.css';

/**
 * The classes that our markup uses. Rules for other variants are left out: all of them together are 6.5 kB
 * compressed on every page, what we use is half of that. A test compares this list with the built pages.
 */
export const classes: ReadonlySet<string> = new Set([
  ...[
    'nl-heading',
    'nl-heading--level-1',
    'nl-heading--level-2',
    'nl-heading--level-3',
    'nl-heading--level-4',
  ],
  ...['nl-paragraph', 'nl-paragraph--lead', 'nl-link'],
  ...['nl-button', 'nl-button--primary', 'nl-button--secondary', 'nl-button__label', 'nl-button__icon-start'],
  ...['nl-skip-link', 'nl-skip-link--visible-on-focus', 'nl-mark', 'nl-data-badge'],
  ...['nl-number-badge', 'nl-number-badge__visible-label'],
  ...['utrecht-alert', 'utrecht-alert--info', 'utrecht-alert--ok', 'utrecht-alert--warning'],
  ...['utrecht-alert--error', 'utrecht-alert__icon', 'utrecht-alert__content'],
  ...['utrecht-table', 'utrecht-table--html-table'],
  ...['utrecht-unordered-list', 'utrecht-unordered-list--html-content'],
  ...['utrecht-ordered-list', 'utrecht-ordered-list--html-content'],
  ...['utrecht-breadcrumb-nav', 'utrecht-breadcrumb-nav__list', 'utrecht-breadcrumb-nav__list--html-ol'],
  ...['utrecht-breadcrumb-nav__item', 'utrecht-breadcrumb-nav__link', 'utrecht-breadcrumb-nav__separator'],
]);

/** Lists within lists within lists: a text for readers has none. */
const TO_DEEP = /(?:ul|ol)[^,]*(?:ul|ol)[^,]*(?:ul|ol)/;

/**
 * What of a package's style sheet our pages use, in the cascade layer of the design system.
 * @param set the tokens that have a value; where one has none its fallback stands, or the declaration goes
 * @param fixed tokens that have one value everywhere: that value stands in their place
 */
export function pruneComponentCss(
  css: string,
  set: ReadonlySet<string>,
  fixed: ReadonlyMap<string, string> = new Map(),
): string {
  const root = postcss.parse(css);
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    const over = rule.selectors.filter(
      (selector) =>
        !TO_DEEP.test(selector) &&
        [...selector.matchAll(/\.([a-z][\w-]*)/g)].every(([, className]) => classes.has(certain(className))),
    );
    if (over.length > 0) rule.selectors = over;
    else rule.remove();
  });
  root.walkDecls((decl) => {
    const value = fillIn(decl.value, set, fixed);
    // A token that nothing reads: of a component that we do not use, or written out where it was read.
    const unread = OWN_TOKEN.test(decl.prop) && (!set.has(decl.prop) || fixed.has(decl.prop));
    if (value === undefined || unread) decl.remove();
    else decl.value = value;
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((line) => {
    if (line.name === 'charset' || line.nodes?.length === 0) line.remove();
  });
  return `@layer nl{${root.toString()}}`;
}

/** A value with what its tokens stand for: without a value their fallback, or nothing when there is no fallback. */
function fillIn(
  value: string,
  set: ReadonlySet<string>,
  fixed: ReadonlyMap<string, string>,
): string | undefined {
  const begin = value.indexOf('var(');
  if (begin === -1) return value;
  let depth = 0;
  let end = begin + 3;
  do {
    if (value[end] === '(') depth++;
    if (value[end] === ')') depth--;
    end++;
  } while (depth > 0);
  const [, name = '', otherwise] =
    /^\s*(--[\w-]+)\s*(?:,([\s\S]*))?$/.exec(value.slice(begin + 4, end - 1)) ?? [];
  const fallback = otherwise === undefined ? undefined : fillIn(otherwise.trim(), set, fixed);
  // What begins with `--_` a component sets for itself.
  const known = set.has(name) || name.startsWith('--_');
  const here =
    fixed.get(name) ?? (known ? `var(${name}${fallback === undefined ? '' : `,${fallback}`})` : fallback);
  const rest = fillIn(value.slice(end), set, fixed);
  return here === undefined || rest === undefined ? undefined : value.slice(0, begin) + here + rest;
}

/** A token of the design system; what begins with `--_` a component keeps to itself. */
const OWN_TOKEN = /^--(?:nl|utrecht)-/;
/** Where a token is set. */
const TOKEN = /(--(?:nl|utrecht)-[\w-]+):/g;

/**
 * The tokens that have one value on every page: set once, on the root, and by no component of ours.
 * Written out where they are used they weigh nothing; as a list they were 1.3 kB compressed on every page.
 */
export function fixedTokens(tokens: string, ownStyles: string): Map<string, string> {
  const times = new Map<string, number>();
  for (const [, name] of `${tokens}\n${ownStyles}`.matchAll(TOKEN))
    times.set(certain(name), (times.get(certain(name)) ?? 0) + 1);
  const fixed = new Map<string, string>();
  postcss.parse(tokens).walkRules(':root', (rule) => {
    rule.each((node) => {
      if (node.type === 'decl' && times.get(node.prop) === 1) fixed.set(node.prop, node.value);
    });
  });
  return fixed;
}

/** The tokens that are left once the components have the others written out. */
function otherTokens(tokens: string, fixed: ReadonlyMap<string, string>): string {
  const root = postcss.parse(tokens);
  root.walkDecls((decl) => {
    if (fixed.has(decl.prop)) decl.remove();
  });
  return root.toString();
}

/** Prunes the components' style sheets before Vite joins them with ours. */
export function nlDesignSystemPlugin(root: string): {
  name: string;
  enforce: 'pre';
  transform: (css: string, id: string) => string | undefined;
} {
  const tokens = readFileSync(join(root, TOKENS), 'utf8');
  const otherwise = globSync('src/**/*.{astro,css}', { cwd: root }).filter((file) => file !== TOKENS);
  const fixed = fixedTokens(
    tokens,
    otherwise.map((file) => readFileSync(join(root, file), 'utf8')).join('\n'),
  );
  const set = new Set([...tokens.matchAll(TOKEN)].map(([, name]) => certain(name)));
  // Tokens that a component hands on to what stands in it.
  set.add('--utrecht-icon-color');
  return {
    name: 'handboek-nl-design-system',
    enforce: 'pre',
    transform: (css, id) => {
      if (PACKAGE.test(id)) return pruneComponentCss(css, set, fixed);
      return id.endsWith(TOKENS) ? otherTokens(css, fixed) : undefined;
    },
  };
}
