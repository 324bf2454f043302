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
  ...['utrecht-alert--error', 'utrecht-alert__icon', 'utrecht-alert__content', 'utrecht-alert__message'],
  ...['utrecht-table', 'utrecht-table--html-table'],
  ...['utrecht-unordered-list', 'utrecht-unordered-list--html-content'],
  ...['utrecht-ordered-list', 'utrecht-ordered-list--html-content'],
  ...['utrecht-breadcrumb-nav', 'utrecht-breadcrumb-nav__list', 'utrecht-breadcrumb-nav__list--html-ol'],
  ...['utrecht-breadcrumb-nav__item', 'utrecht-breadcrumb-nav__link', 'utrecht-breadcrumb-nav__separator'],
]);

/** What of a package's style sheet our pages use, in the cascade layer of the design system. */
export function pruneComponentCss(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const over = rule.selectors.filter((selector) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/g)].every(([, klasse]) => klassen.has(klasse!)),
    );
    if (over.length > 0) rule.selectors = over;
    else rule.remove();
  });
  root.walkAtRules((regel) => {
    if (regel.name === 'charset' || regel.nodes?.length === 0) regel.remove();
  });
  return `@layer nl{${root.toString().replaceAll('@charset "UTF-8";', '')}}`;
}

/** Prunes the components' style sheets before Vite joins them with ours. */
export const nlDesignSystemPlugin = {
  name: 'handboek-nl-design-system',
  enforce: 'pre' as const,
  transform: (css: string, id: string) => (PAKKET.test(id) ? pruneComponentCss(css) : undefined),
};
