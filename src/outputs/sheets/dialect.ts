import type { Formula } from './formula.ts';
import type { Position } from './position.ts';

/** How one file format writes references, and what parts the arguments of a function. */
export interface Dialect {
  comma: string;
  /** @param here the cell in which the formula stands */
  cell: (position: Position, here: Position) => string;
  range: (of: Position, until: Position, here: Position) => string;
}

/** A formula in the words of one format, without its first sign. */
export function writeFormula(
  formula: Formula,
  here: Position,
  place: (key: string) => Position,
  dialect: Dialect,
): string {
  const write = (part: Formula, inside = true): string => {
    switch (part.type) {
      case 'getal':
        return String(part.value);
      case 'tekst':
        return quoted(part.value);
      case 'cel':
        return dialect.cell(place(part.key), here);
      case 'bereik':
        return dialect.range(place(part.of), place(part.until), here);
      case 'functie':
        return `${part.name}(${part.with.map((child) => write(child, false)).join(dialect.comma)})`;
      case 'som': {
        const sum = write(part.links) + part.character + write(part.right);
        return inside ? `(${sum})` : sum;
      }
    }
  };
  return write(formula, false);
}

/**
 * A cell that leads to a web address, as formula: LibreOffice does not break a link over lines that is anything
 * else, so that a long address would be cut off at the edge of its cell.
 */
export const writeLink = (address: string, words: string, { comma }: Dialect): string =>
  `HYPERLINK(${quoted(address)}${comma}${quoted(words)})`;

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
