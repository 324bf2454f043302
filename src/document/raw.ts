import type { Fout } from './fout.ts';
import type { Blok, Plek, Zin } from './tree.ts';

/** A node of the parser's tree, as loosely as we read it. */
export interface Ruw {
  type: string;
  position?: { start: Plek };
  children?: Ruw[];
  [sleutel: string]: unknown;
}

/** How children are converted; handed down so that tags and blocks need not import each other. */
export interface Omzetters {
  blokken: (ruw: Ruw[], staat: Staat) => Blok[];
  zinnen: (ruw: Ruw[], staat: Staat) => Zin[];
}

/** What the conversion of one text keeps track of. */
export interface Staat {
  omzetters: Omzetters;
  /** Whether this text may hold headings. */
  koppen: boolean;
  fouten: Fout[];
  /** Footnotes in order of first mention. */
  noten: string[];
  /** The last character written, so that quotes know whether they open or close. */
  vorige: string;
}

/** Where a node begins. */
export function plekVan(node: Ruw): Plek {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
