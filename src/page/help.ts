import { typografie } from '../document/typography.ts';
import { datumTekst } from '../text/datum.ts';
import { phoneParts, telOf, type PhonePart } from '../text/phone.ts';
import { adresVan } from '../model/adres.ts';
import { nummer as metNummer } from '../model/bronnen.ts';
import type { Sleutel } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import { linkNaar, type Link } from '../model/link.ts';
import { plainText } from './plain-text.ts';
import { verwijzerVoor } from '../model/verwijzer.ts';
import { bronIdsIn } from '../model/verwijzingen.ts';

/** Where somebody who needs help themselves can turn to: told on the home page, shown wherever they may arrive. */
export interface Help {
  titel: string;
  places: HelpPlace[];
}
export interface HelpPlace {
  id: string;
  /** Who this is for: `U heeft zelf geldzorgen`. */
  who: string;
  /** Where they can turn to, with its telephone numbers apart. */
  where: PhonePart[];
  /** Numbers of the edition itself, before the national ones. */
  own: { name: string; number: string; tel: string; when?: string; checked: string }[];
  sources: (Link & { read: string })[];
  /** Pages about it: the place stands at their top. */
  pages: Link[];
}

/** The places of `start.elders`, with what an edition adds. */
export function helpFor(handboek: Handboek): Help {
  const { elders } = handboek.teksten.start;
  const verwijzer = verwijzerVoor(handboek, []);
  return {
    titel: typografie(elders.titel),
    places: elders.plekken.map(({ id, wie, waar, paginas }, i) => ({
      id: id ?? `plek-${i + 1}`,
      who: typografie(wie),
      where: phoneParts(plainText(waar, verwijzer)),
      own: handboek.editie.hulp
        .filter(({ plek }) => plek === id)
        .map(({ naam, telefoon, wanneer, peildatum }) => ({
          name: naam,
          number: telefoon,
          tel: telOf(telefoon),
          ...(wanneer && { when: wanneer }),
          checked: datumTekst(peildatum),
        })),
      sources: metNummer(handboek, bronIdsIn([{ pad: [], tekst: waar }])).map(({ id, bron }) => ({
        titel: bron.uitgever,
        adres: adresVan({ soort: 'bron', id }),
        read: datumTekst(bron.geraadpleegd),
      })),
      pages: paginas.flatMap((naar) => {
        const entry = handboek.entry.get(naar as Sleutel);
        return entry ? [linkNaar(entry)] : [];
      }),
    })),
  };
}
