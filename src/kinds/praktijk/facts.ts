import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { naamVan, waarden, type Waarde } from '../../model/taxonomie.ts';
import { datumTekst } from '../../text/datum.ts';
import { jarenTekst } from '../../text/jaren.ts';
import { nl } from '../../text/nl.ts';

/** The choices of a good practice in words: for its page, the comparison and the papers of a plan. */
export interface PraktijkFacts {
  jaren: string;
  aanpak: string;
  doelgroepen: Waarde[];
  themas: Waarde[];
  status: string;
  statusDatum: string;
  onderbouwing: string;
}

export function factsOf(handboek: Handboek, { data }: Entry<'praktijk'>): PraktijkFacts {
  return {
    jaren: jarenTekst(data.jaren),
    aanpak: naamVan(handboek, 'aanpakken', data.aanpak),
    doelgroepen: waarden(handboek, 'doelgroepen', data.doelgroepen),
    themas: waarden(handboek, 'themas', data.themas),
    status: nl.praktijk.statusWaarde[data.status.waarde],
    statusDatum: datumTekst(data.status.peildatum),
    onderbouwing: nl.praktijk.niveau[data.onderbouwing.niveau],
  };
}
