import type { Language } from '../text/languages.ts';
import { nl, type SectionId } from '../text/nl.ts';
import type { BlockOf, Cell, PageInline, InlineOf, PlainBlock } from './plain/plain.ts';

/** Small makers of nodes, so that a page reads as what it shows. */
export const text = (value: string): InlineOf<'text'> => ({ type: 'text', value });
export const strong = (value: string): PageInline => ({ type: 'strong', children: [text(value)] });
export const small = (value: string): InlineOf<'small'> => ({ type: 'small', children: [text(value)] });
export const link = (url: string, title: string): PageInline => ({
  type: 'link',
  url,
  children: [text(title)],
});
/** The same words, told to be in that language; as they are when it is Dutch. */
export const inLanguage = (language: Language | undefined, words: PageInline): PageInline =>
  language ? { type: 'foreign', language, children: [words] } : words;
/** What was estimated says so. */
export const estimate = (): PageInline[] => [text(' '), small(`(${nl.ownSchatting})`)];

export const makeParagraph = (...children: PageInline[]): BlockOf<'paragraph'> => ({
  type: 'paragraph',
  children,
});

/** A heading of the page's own. */
export const heading = (id: string, title: string, depth = 2): BlockOf<'heading'> => ({
  type: 'heading',
  depth,
  id,
  children: [text(title)],
});

/** A name above a part of a section; nothing without content. */
export const minor = (id: string, title: string, blocks: readonly PlainBlock[]): PlainBlock[] =>
  blocks.length > 0 ? [{ ...heading(id, title, 3), minor: true }, ...blocks] : [];

/** Blocks under a heading with the words of that section; nothing at all without content. */
export const section = (id: SectionId, blocks: readonly PlainBlock[]): PlainBlock[] =>
  blocks.length > 0 ? [heading(id, nl.sections[id]), ...blocks] : [];

/** A list with one sentence per item; nothing without items. */
export const bullets = (items: readonly PageInline[][], ordered = false): PlainBlock[] =>
  items.length > 0
    ? [
        {
          type: 'list',
          ordered,
          start: 1,
          items: items.map((children) => ({ blocks: [makeParagraph(...children)] })),
        },
      ]
    : [];

/** Links as words in a row: `Een, Twee`; a name without an address is only text. */
export const linkRow = (links: readonly { titel: string; adres?: string | undefined }[]): PageInline[] =>
  links.flatMap(({ adres: address, titel: title }, i) => [
    ...(i > 0 ? [text(', ')] : []),
    address ? link(address, title) : text(title),
  ]);

export const cell = (...children: PageInline[]): Cell => ({ blocks: [makeParagraph(...children)] });
export const right = (...children: PageInline[]): Cell => ({ ...cell(...children), align: 'right' });
export const center = (...children: PageInline[]): Cell => ({ ...cell(...children), align: 'center' });

export const table = (
  name: string,
  head: Cell[],
  rows: Cell[][],
  { rowHeads = false } = {},
): BlockOf<'table'> => ({ type: 'table', name, head, rows, rowHeads });

/** Names with what they stand for, without the empty ones. */
export const definitions = (
  rows: readonly { term: string; value: string | PageInline[] | undefined }[],
): PlainBlock[] => {
  const filled = rows.flatMap(({ term, value }) =>
    value === undefined || value.length === 0
      ? []
      : [{ term, blocks: [makeParagraph(...(typeof value === 'string' ? [text(value)] : value))] }],
  );
  return filled.length > 0 ? [{ type: 'definitionList', rows: filled }] : [];
};
