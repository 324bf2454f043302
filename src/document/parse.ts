import { mdxToMdast } from 'satteri';
import { convert } from './convert.ts';
import type { Fout } from './fout.ts';
import { leesbareFout } from './read-error.ts';
import type { BlokTekst, ZinTekst } from './tree.ts';

/** A text as a tree, with everything in it that the vocabulary refuses. */
export interface Ontleding<T> {
  tekst: T;
  fouten: Fout[];
}

/**
 * Reads a body or a block field. Never throws: what cannot be read is a `Fout`.
 * Places count from the first line of `source`.
 */
export function parseBlok(source: string, { koppen }: { koppen: boolean }): Ontleding<BlokTekst> {
  const fouten: Fout[] = [];
  try {
    const { children, voetnoten } = convert(mdxToMdast(source, FEATURES), { koppen, fouten });
    return { tekst: { rijk: 'blok', children, voetnoten }, fouten };
  } catch (oorzaak) {
    return {
      tekst: { rijk: 'blok', children: [], voetnoten: [] },
      fouten: [...fouten, leesbareFout(oorzaak, source)],
    };
  }
}

/** Reads a one-paragraph field. */
export function parseZin(source: string): Ontleding<ZinTekst> {
  const { tekst, fouten } = parseBlok(source, { koppen: false });
  const [eerste, ...meer] = tekst.children;
  if (eerste?.type === 'paragraph' && meer.length === 0 && tekst.voetnoten.length === 0)
    return { tekst: { rijk: 'zin', children: eerste.children }, fouten };
  if (fouten.length === 0)
    fouten.push({
      rule: 'tekst-vorm',
      message: 'In dit veld past maar één alinea, zonder koppen, lijsten of kaders.',
      hint: 'Maak er één alinea van, of zet de rest in de tekst onder de gegevens.',
      plek: { line: 1, column: 1 },
    });
  return { tekst: { rijk: 'zin', children: [] }, fouten };
}

/** `{#id}` after a heading gives it a fixed anchor. */
const FEATURES = { features: { headingAttributes: true } };
