/** Classes of NL Design System that writers' texts take; `integrations/nl-design-system.ts` lists all of them. */
export const TABEL = 'utrecht-table utrecht-table--html-table';

export const lijst = (tag: 'ol' | 'ul'): string =>
  tag === 'ol' ? 'utrecht-ordered-list' : 'utrecht-unordered-list';
