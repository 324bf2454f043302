/** Classes of NL Design System that writers' texts take; `integrations/nl-design-system.ts` lists all of them. */
export const TABLE = 'utrecht-table utrecht-table--html-table';

export const htmlList = {
  ul: 'utrecht-unordered-list utrecht-unordered-list--html-content',
  ol: 'utrecht-ordered-list utrecht-ordered-list--html-content',
} as const;
