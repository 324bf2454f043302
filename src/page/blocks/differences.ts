import { linkRow, paragraph, text } from '../make.ts';
import type { Inline, PlainBlock } from '../plain.ts';

/** Terms that are taken for the one of the page, and how they differ. */
export interface DifferencesBlock {
  type: 'differences';
  rows: { term: string; adres?: string | undefined; children: Inline[] }[];
}

export const lowerDifferences = ({ rows }: DifferencesBlock): PlainBlock[] =>
  rows.map(({ term, adres, children }) =>
    paragraph({ type: 'strong', children: linkRow([{ titel: term, adres }]) }, text(': '), ...children),
  );
