import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';

/** Where the components of NL Design System come from; `styles/nl-design-system.css` holds their tokens. */
const PAKKET = /node_modules\/(@nl-design-system-candidate|@utrecht)\/[\w-]+-css\/.*\.css/;

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
 */
export function pruneComponentCss(css: string, gezet: ReadonlySet<string>): string {
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
    const waarde = zonderLeegTokens(decl.value, gezet);
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

/** A value without tokens that have none: their fallback instead, or nothing when there is no fallback. */
function zonderLeegTokens(waarde: string, gezet: ReadonlySet<string>): string | undefined {
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
  const terugval = anders === undefined ? undefined : zonderLeegTokens(anders.trim(), gezet);
  // What begins with `--_` a component sets for itself.
  const bekend = gezet.has(naam) || naam.startsWith('--_');
  const hier = bekend ? `var(${naam}${terugval === undefined ? '' : `,${terugval}`})` : terugval;
  const rest = zonderLeegTokens(waarde.slice(eind), gezet);
  return hier === undefined || rest === undefined ? undefined : waarde.slice(0, begin) + hier + rest;
}

/** Prunes the components' style sheets before Vite joins them with ours. */
export function nlDesignSystemPlugin(root: string): {
  name: string;
  enforce: 'pre';
  transform: (css: string, id: string) => string | undefined;
} {
  const tokens = readFileSync(join(root, 'src/styles/nl-design-system.css'), 'utf8');
  const gezet = new Set([...tokens.matchAll(/(--(?:nl|utrecht)-[\w-]+):/g)].map(([, naam]) => naam!));
  // Tokens that a component hands on to what stands in it.
  gezet.add('--utrecht-icon-color');
  return {
    name: 'handboek-nl-design-system',
    enforce: 'pre',
    transform: (css, id) => (PAKKET.test(id) ? pruneComponentCss(css, gezet) : undefined),
  };
}
