import { nl, type SectieId } from '../text/nl.ts';
import type { BlockOf, Cell, Inline, InlineOf, PlainBlock } from './plain.ts';

/** Small makers of nodes, so that a page reads as what it shows. */
export const text = (value: string): InlineOf<'text'> => ({ type: 'text', value });
export const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
export const small = (value: string): Inline => ({ type: 'small', children: [text(value)] });
export const link = (url: string, title: string): Inline => ({ type: 'link', url, children: [text(title)] });
/** What was estimated says so. */
export const estimate = (): Inline[] => [text(' '), small(`(${nl.eigenSchatting})`)];

export const paragraph = (...children: Inline[]): BlockOf<'paragraph'> => ({ type: 'paragraph', children });

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
export const section = (id: SectieId, blocks: readonly PlainBlock[]): PlainBlock[] =>
  blocks.length > 0 ? [heading(id, nl.secties[id]), ...blocks] : [];

/** A list with one sentence per item; nothing without items. */
export const bullets = (items: readonly Inline[][], ordered = false): PlainBlock[] =>
  items.length > 0
    ? [
        {
          type: 'list',
          ordered,
          start: 1,
          items: items.map((children) => ({ blocks: [paragraph(...children)] })),
        },
      ]
    : [];

/** Links as words in a row: `Een, Twee`; a name without an address is only text. */
export const linkRow = (links: readonly { titel: string; adres?: string | undefined }[]): Inline[] =>
  links.flatMap(({ adres, titel }, i) => [
    ...(i > 0 ? [text(', ')] : []),
    adres ? link(adres, titel) : text(titel),
  ]);

export const cell = (...children: Inline[]): Cell => ({ blocks: [paragraph(...children)] });
export const right = (...children: Inline[]): Cell => ({ ...cell(...children), align: 'right' });
export const center = (...children: Inline[]): Cell => ({ ...cell(...children), align: 'center' });

export const table = (
  name: string,
  head: Cell[],
  rows: Cell[][],
  { rowHeads = false } = {},
): BlockOf<'table'> => ({ type: 'table', name, head, rows, rowHeads });

/** Names with what they stand for, without the empty ones. */
export const definitions = (
  rows: readonly { term: string; value: string | Inline[] | undefined }[],
): PlainBlock[] => {
  const filled = rows.flatMap(({ term, value }) =>
    value === undefined || value.length === 0
      ? []
      : [{ term, blocks: [paragraph(...(typeof value === 'string' ? [text(value)] : value))] }],
  );
  return filled.length > 0 ? [{ type: 'definitionList', rows: filled }] : [];
};
