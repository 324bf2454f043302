import { certain } from '../../document/certain.ts';
import { azFor } from '../a-z/a-z.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Book } from './types.ts';

type Register = Book['register'];

/** Every word of the index with the pages of this book that it leads to; a word stands once. */
export function registerOf(handbook: Handbook, inBook: ReadonlySet<string>): Register {
  return azFor(handbook)
    .letters.map(({ name, lines }) => ({
      letter: name,
      lines: together(
        lines.flatMap((line) => {
          const to = ('see' in line ? line.see.map(({ adres: address }) => address) : [line.address]).filter(
            (address) => inBook.has(address),
          );
          return to.length > 0 ? [{ word: line.word, to }] : [];
        }),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Two pages may bear one name, such as a theme and a term: one line leads to both. */
const together = (lines: Register[number]['lines']): Register[number]['lines'] =>
  [...Map.groupBy(lines, ({ word }) => word.charAt(0).toLowerCase() + word.slice(1)).values()].map(
    (group) => ({
      word: certain(group[0]).word,
      to: [...new Set(group.flatMap(({ to }) => to))],
    }),
  );

/** Whether an index tells more than the table of contents: at least a quarter of its words are no titles. */
export function joinsTo(register: Register, titles: readonly string[]): boolean {
  const words = register.flatMap(({ lines }) => lines.map(({ word }) => word));
  const own = new Set(titles);
  return words.filter((word) => !own.has(word)).length * 4 >= words.length && words.length > 0;
}
