import { nearest } from '../../document/language/nearest.ts';
import { addressOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { addressBook } from '../../page/address-book.ts';
import { unreadOverviews, type Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** Pages of which `zoeken.yaml` says how people call them, and that are not there; an edition may hide them. */
export function checkSaidPages(handbook: Handbook, { editieId, seen, everythingRead }: Context): Finding[] {
  const said = Object.keys(handbook.search?.ookGezegd ?? {});
  if (editieId !== 'landelijk' || said.length === 0) return [];
  const known = [
    ...addressBook(handbook).keys(),
    ...seen.map(addressOf),
    ...unreadOverviews({ seen, everythingRead }),
  ];
  return said
    .filter((address) => !known.includes(address))
    .map((address) => {
      const meant = nearest(address, known);
      return {
        rule: 'link-kapot',
        bestand: 'zoeken.yaml',
        path: ['ookGezegd', address],
        message: `De pagina ${address} bestaat niet.`,
        hint: meant
          ? `Bedoelde u ${meant}?`
          : 'Neem het adres over uit de adresbalk van de browser, zonder de naam van de site.',
      };
    });
}
