import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';

/** Where the components of NL Design System come from. */
const PAKKET = /node_modules\/(@nl-design-system-candidate|@utrecht)\/[\w-]+-css\/.*\.css/;
/** Our tokens for them. */
const TOKENS = 'src/styles/nl-design-system.css';

/**
 * The classes that our markup uses. Rules for other variants are left out: all of them together are 6.5 kB
 * compressed on every page, what we use is half of that. A test compares this list with the built pages.
 */
export const klassen: ReadonlySet<string> = new Set([
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
const TE_DIEP = /(?:ul|ol)[^,]*(?:ul|ol)[^,]*(?:ul|ol)/;

/**
 * What of a package's style sheet our pages use, in the cascade layer of the design system.
 * @param gezet the tokens that have a value; where one has none its fallback stands, or the declaration goes
 * @param vast tokens that have one value everywhere: that value stands in their place
 */
export function pruneComponentCss(
  css: string,
  gezet: ReadonlySet<string>,
  vast: ReadonlyMap<string, string> = new Map(),
): string {
  const root = postcss.parse(css);
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    const over = rule.selectors.filter(
      (selector) =>
        !TE_DIEP.test(selector) &&
        [...selector.matchAll(/\.([a-z][\w-]*)/g)].every(([, klasse]) => klassen.has(klasse!)),
    );
    if (over.length > 0) rule.selectors = over;
    else rule.remove();
  });
  root.walkDecls((decl) => {
    const waarde = invullen(decl.value, gezet, vast);
    if (waarde === undefined) decl.remove();
    else decl.value = waarde;
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((regel) => {
    if (regel.name === 'charset' || regel.nodes?.length === 0) regel.remove();
  });
  return `@layer nl{${root.toString()}}`;
}

/** A value with what its tokens stand for: without a value their fallback, or nothing when there is no fallback. */
function invullen(
  waarde: string,
  gezet: ReadonlySet<string>,
  vast: ReadonlyMap<string, string>,
): string | undefined {
  const begin = waarde.indexOf('var(');
  if (begin === -1) return waarde;
  let diepte = 0;
  let eind = begin + 3;
  do {
    if (waarde[eind] === '(') diepte++;
    if (waarde[eind] === ')') diepte--;
    eind++;
  } while (diepte > 0);
  const [, naam = '', anders] =
    /^\s*(--[\w-]+)\s*(?:,([\s\S]*))?$/.exec(waarde.slice(begin + 4, eind - 1)) ?? [];
  const terugval = anders === undefined ? undefined : invullen(anders.trim(), gezet, vast);
  // What begins with `--_` a component sets for itself.
  const bekend = gezet.has(naam) || naam.startsWith('--_');
  const hier =
    vast.get(naam) ?? (bekend ? `var(${naam}${terugval === undefined ? '' : `,${terugval}`})` : terugval);
  const rest = invullen(waarde.slice(eind), gezet, vast);
  return hier === undefined || rest === undefined ? undefined : waarde.slice(0, begin) + hier + rest;
}

/**
 * The tokens that have one value on every page: set once, on the root, and by no component of ours.
 * Written out where they are used they weigh nothing; as a list they were 1.3 kB compressed on every page.
 */
export function vasteTokens(tokens: string, eigenStijlen: string): Map<string, string> {
  const keren = new Map<string, number>();
  for (const [, naam] of `${tokens}\n${eigenStijlen}`.matchAll(/(--(?:nl|utrecht)-[\w-]+):/g))
    keren.set(naam!, (keren.get(naam!) ?? 0) + 1);
  const vast = new Map<string, string>();
  postcss.parse(tokens).walkRules(':root', (rule) => {
    rule.each((node) => {
      if (node.type === 'decl' && keren.get(node.prop) === 1) vast.set(node.prop, node.value);
    });
  });
  return vast;
}

/** The tokens that are left once the components have the others written out. */
function overigeTokens(tokens: string, vast: ReadonlyMap<string, string>): string {
  const root = postcss.parse(tokens);
  root.walkDecls((decl) => {
    if (vast.has(decl.prop)) decl.remove();
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
  const anders = globSync('src/**/*.{astro,css}', { cwd: root }).filter((bestand) => bestand !== TOKENS);
  const vast = vasteTokens(
    tokens,
    anders.map((bestand) => readFileSync(join(root, bestand), 'utf8')).join('\n'),
  );
  const gezet = new Set([...tokens.matchAll(/(--(?:nl|utrecht)-[\w-]+):/g)].map(([, naam]) => naam!));
  // Tokens that a component hands on to what stands in it.
  gezet.add('--utrecht-icon-color');
  return {
    name: 'handboek-nl-design-system',
    enforce: 'pre',
    transform: (css, id) => {
      if (PAKKET.test(id)) return pruneComponentCss(css, gezet, vast);
      return id.endsWith(TOKENS) ? overigeTokens(css, vast) : undefined;
    },
  };
}
