import { write } from '../../document/written.ts';
import { addressOf } from '../../handbook/address.ts';
import { bronnenOf } from '../../handbook/bronnen/bronnen.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { nameOf } from '../../handbook/taxonomie.ts';
import { titleOf } from '../../handbook/title.ts';
import { referrerFor } from '../../page/referrer.ts';
import { plainText } from '../../page/plain/plain-text.ts';
import { urlOn } from '../../page/site/address.ts';

/**
 * A praktijk as data: every field of its schema that a reader sees, its texts as plain words, and what it
 * refers to with id and name. `zoekwoorden` are left out: nobody sees them.
 */
export function praktijkData(handbook: Handbook, entry: Entry<'praktijk'>) {
  const bronnen = bronnenOf(handbook, entry);
  const referrer = referrerFor(handbook, bronnen, entry);
  const { zoekwoorden: _searchWords, ...visible } = entry.fields;
  const { cijfers: digits, ...rest } = write(visible, (text) => plainText(text, referrer));
  const bronWith = (id: string) => ({ id, titel: referrer.bronnen(id)[0]?.bron.titel ?? id });
  const fromList = (list: 'provincies' | 'themas' | 'doelgroepen' | 'aanpakken') => (id: string) => ({
    id,
    naam: nameOf(handbook, list, id),
  });
  return {
    id: entry.id,
    adres: urlOn(handbook.handleiding.adres, addressOf(entry)),
    ...rest,
    provincies: rest.provincies.map(fromList('provincies')),
    themas: rest.themas.map(fromList('themas')),
    doelgroepen: rest.doelgroepen.map(fromList('doelgroepen')),
    aanpak: fromList('aanpakken')(rest.aanpak),
    cijfers: digits.map((digit) => ({ ...digit, bron: bronWith(digit.bron) })),
    stappen: rest.stappen.flatMap((id) => {
      const stap = handbook.entry.get(`stap:${id}`);
      return stap ? [{ id, titel: titleOf(stap) }] : [];
    }),
    bronnen: bronnen.map(({ id }) => bronWith(id)),
  };
}

export type PraktijkData = ReturnType<typeof praktijkData>;
