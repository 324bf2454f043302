import { mdxToMdast } from 'satteri';
import { convert } from './convert.ts';
import type { Fault } from './fault.ts';
import type { Raw } from './raw.ts';
import { readableFault } from './read-error.ts';
import type { BlockText, InlineText } from './tree.ts';

/** A text as a tree, with everything in it that the vocabulary refuses. */
export interface Parsing<T> {
  text: T;
  faults: Fault[];
}

/**
 * Reads a body or a block field. Never throws: what cannot be read is a `Fault`.
 * Places count from the first line of `source`.
 */
export function parseBlock(source: string, { headings }: { headings: boolean }): Parsing<BlockText> {
  const faults: Fault[] = [];
  try {
    const { children, footnotes } = convert(mdxToMdast(source, FEATURES), { headings, faults });
    return { text: { rijk: 'blok', children, voetnoten: footnotes }, faults };
  } catch (cause) {
    return {
      text: { rijk: 'blok', children: [], voetnoten: [] },
      faults: [...faults, readableFault(cause, source)],
    };
  }
}

/** Reads a one-paragraph field. */
export function parseInline(source: string): Parsing<InlineText> {
  const { text, faults } = parseBlock(source, { headings: false });
  const [first, ...more] = text.children;
  if (first?.type === 'paragraph' && more.length === 0 && text.voetnoten.length === 0)
    return { text: { rijk: 'zin', children: first.children }, faults };
  if (faults.length === 0)
    faults.push({
      rule: 'tekst-vorm',
      message: 'In dit veld past maar één alinea, zonder koppen, lijsten of kaders.',
      hint: 'Maak er één alinea van, of zet de rest in de tekst onder de gegevens.',
      plek: { line: 1, column: 1 },
    });
  return { text: { rijk: 'zin', children: [] }, faults };
}

/**
 * The parser's own tree.
 * @throws when it cannot be read
 */
export const readRaw = (source: string): Raw => mdxToMdast(source, FEATURES) as Raw;

/** `{#id}` after a heading gives it a fixed anchor. */
const FEATURES = { features: { headingAttributes: true } };
