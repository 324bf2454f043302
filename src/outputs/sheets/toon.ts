import { datumTekst } from '../../text/datum.ts';
import { dayAt } from './dagen.ts';
import type { Waarde } from './reken.ts';
import type { Vorm } from './werkboek.ts';

const getal = (cijfers: number) =>
  new Intl.NumberFormat('nl-NL', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers });
const heel = getal(0);
const cent = getal(2);
const tiende = getal(1);
const vrij = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10, useGrouping: false });

/** A value as its cell shows it, for programs that do not format themselves. Example: 12 as euro → `€ 12,00`. */
export function toon(waarde: Waarde, vorm: Vorm): string {
  if (typeof waarde !== 'number') return waarde === null ? '' : String(waarde);
  switch (vorm) {
    case 'euro':
      return `${waarde < 0 ? '-' : ''}€ ${cent.format(Math.abs(waarde))}`;
    case 'procent':
      return `${tiende.format(waarde * 100)}%`;
    case 'datum':
      return datumTekst(dayAt(waarde));
    case 'heel':
      return heel.format(waarde);
    case 'getal':
    case 'tekst':
      return vrij.format(waarde);
  }
}
