import { typography } from '../document/language/typography.ts';
import { dateText } from '../text/format/date.ts';
import { phoneParts, telephoneLink, type PhonePart } from '../text/format/phone.ts';
import { addressOf } from '../handbook/address.ts';
import { number as withNumber } from '../handbook/bronnen/bronnen.ts';
import type { Key } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { linkTo, type HandbookLink } from '../handbook/link.ts';
import { plainText } from './plain/plain-text.ts';
import { referrerFor } from './referrer.ts';
import { bronIdsIn } from '../handbook/references.ts';

/** Where somebody who needs help themselves can turn to: told on the home page, shown wherever they may arrive. */
export interface Help {
  title: string;
  places: HelpPlace[];
}
export interface HelpPlace {
  id: string;
  /** Who this is for: `U hebt zelf geldzorgen`. */
  who: string;
  /** Where they can turn to, with its telephone numbers apart. */
  where: PhonePart[];
  /** Numbers of the edition itself, before the national ones. */
  own: { name: string; number: string; href: string; when?: string; checked: string }[];
  sources: (HandbookLink & { read: string })[];
  /** Pages about it: the place stands at their top. */
  pages: HandbookLink[];
}

/** The places of `start.elders`, with what an edition adds; none in a handbook that names no such places. */
export function helpFor(handbook: Handbook): Help {
  const { elders: elsewhere } = handbook.teksten.start;
  if (!elsewhere) return { title: '', places: [] };
  const referrer = referrerFor(handbook, []);
  return {
    title: typography(elsewhere.titel),
    places: elsewhere.plekken.map(({ id, wie: who, waar: where, paginas: pages }, i) => ({
      id: id ?? `plek-${i + 1}`,
      who: typography(who),
      where: phoneParts(plainText(where, referrer)),
      own: handbook.editie.hulp
        .filter(({ plek: place }) => place === id)
        .map(({ naam: name, telefoon: telephone, wanneer: when, peildatum }) => ({
          name,
          number: telephone,
          href: telephoneLink(telephone),
          ...(when && { when }),
          checked: dateText(peildatum),
        })),
      sources: withNumber(handbook, bronIdsIn([{ pad: [], tekst: where }])).map(({ id, bron }) => ({
        titel: bron.uitgever,
        adres: addressOf({ soort: 'bron', id }),
        read: dateText(bron.geraadpleegd),
      })),
      pages: pages.flatMap((to) => {
        const entry = handbook.entry.get(to as Key);
        return entry ? [linkTo(entry)] : [];
      }),
    })),
  };
}
