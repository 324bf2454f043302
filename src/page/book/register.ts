import { certain } from '../../document/certain.ts';
import { azFor } from '../../model/az/az.ts';
import type { Handboek } from '../../model/handboek.ts';
import type { Book } from './types.ts';

type Register = Book['register'];

/** Every word of the index with the pages of this book that it leads to; a word stands once. */
export function registerVan(handboek: Handboek, inBoek: ReadonlySet<string>): Register {
  return azFor(handboek)
    .letters.map(({ naam, regels }) => ({
      letter: naam,
      regels: samen(
        regels.flatMap((regel) => {
          const naar = ('zie' in regel ? regel.zie.map(({ adres }) => adres) : [regel.adres]).filter(
            (adres) => inBoek.has(adres),
          );
          return naar.length > 0 ? [{ woord: regel.woord, naar }] : [];
        }),
      ),
    }))
    .filter(({ regels }) => regels.length > 0);
}

/** Two pages may bear one name, such as a theme and a term: one line leads to both. */
const samen = (regels: Register[number]['regels']): Register[number]['regels'] =>
  [...Map.groupBy(regels, ({ woord }) => woord.charAt(0).toLowerCase() + woord.slice(1)).values()].map(
    (groep) => ({
      woord: certain(groep[0]).woord,
      naar: [...new Set(groep.flatMap(({ naar }) => naar))],
    }),
  );

/** Whether an index tells more than the table of contents: at least a quarter of its words are no titles. */
export function voegtToe(register: Register, titels: readonly string[]): boolean {
  const woorden = register.flatMap(({ regels }) => regels.map(({ woord }) => woord));
  const eigen = new Set(titels);
  return woorden.filter((woord) => !eigen.has(woord)).length * 4 >= woorden.length && woorden.length > 0;
}
