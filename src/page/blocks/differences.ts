import { linkRow, makeParagraph, text } from '../make.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';

/** Terms that are taken for the one of the page, and how they differ. */
export interface DifferencesBlock {
  type: 'differences';
  rows: { term: string; address?: string | undefined; children: PageInline[] }[];
}

export const lowerDifferences = ({ rows }: DifferencesBlock): PlainBlock[] =>
  rows.map(({ term, address, children }) =>
    makeParagraph(
      { type: 'strong', children: linkRow([{ titel: term, adres: address }]) },
      text(': '),
      ...children,
    ),
  );
