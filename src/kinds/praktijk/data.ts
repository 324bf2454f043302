import { schrijf } from '../../document/written.ts';
import { adresVan } from '../../model/adres.ts';
import { bronnenVan } from '../../model/bronnen.ts';
import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { naamVan } from '../../model/taxonomie.ts';
import { titelVan } from '../../model/titel.ts';
import { verwijzerVoor } from '../../model/verwijzer.ts';
import { plainText } from '../../page/plain-text.ts';

/**
 * A praktijk as data: every field of its schema that a reader sees, its texts as plain words, and what it
 * refers to with id and name. `zoekwoorden` are left out: nobody sees them.
 */
export function praktijkGegevens(handboek: Handboek, entry: Entry<'praktijk'>) {
  const bronnen = bronnenVan(handboek, entry);
  const verwijzer = verwijzerVoor(handboek, bronnen, entry);
  const { zoekwoorden: _zoekwoorden, ...zichtbaar } = entry.fields;
  const { cijfers, ...rest } = schrijf(zichtbaar, (tekst) => plainText(tekst, verwijzer));
  const bronMet = (id: string) => ({ id, titel: verwijzer.bronnen(id)[0]?.bron.titel ?? id });
  const uitLijst = (lijst: 'provincies' | 'themas' | 'doelgroepen' | 'aanpakken') => (id: string) => ({
    id,
    naam: naamVan(handboek, lijst, id),
  });
  return {
    id: entry.id,
    adres: new URL(adresVan(entry), handboek.handleiding.adres).href,
    ...rest,
    provincies: rest.provincies.map(uitLijst('provincies')),
    themas: rest.themas.map(uitLijst('themas')),
    doelgroepen: rest.doelgroepen.map(uitLijst('doelgroepen')),
    aanpak: uitLijst('aanpakken')(rest.aanpak),
    cijfers: cijfers.map((cijfer) => ({ ...cijfer, bron: bronMet(cijfer.bron) })),
    stappen: rest.stappen.flatMap((id) => {
      const stap = handboek.entry.get(`stap:${id}`);
      return stap ? [{ id, titel: titelVan(stap) }] : [];
    }),
    bronnen: bronnen.map(({ id }) => bronMet(id)),
  };
}

export type PraktijkGegevens = ReturnType<typeof praktijkGegevens>;
