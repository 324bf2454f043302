import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import type { Praktijk } from '../../kinds/praktijk/schema.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import type { Parsed } from '../parsed.ts';
import { naamVan, waarden, type Waarde } from '../taxonomie.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';

type Velden = Parsed<Praktijk>;

export interface PraktijkPagina
  extends
    PaginaBasis,
    Pick<Velden, 'gemeenten' | 'wat' | 'wie' | 'hoe' | 'opbrengst' | 'beperkingen' | 'cijfers'> {
  soort: 'praktijk';
  jaren: string;
  jarenToelichting: ZinTekst;
  status: string;
  statusDatum: string;
  statusToelichting: ZinTekst;
  aanpak: string;
  doelgroepen: Waarde[];
  themas: Waarde[];
  onderbouwing: string;
  /** The level of the evidence as a place on the scale of levels, from 1. */
  trede: number;
  treden: number;
  onderbouwingToelichting: ZinTekst;
  body: BlokTekst;
}

/** Levels of evidence, from the least to the most. */
const NIVEAUS = Object.keys(nl.praktijk.niveau) as Praktijk['onderbouwing']['niveau'][];

export function praktijkPagina(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: 'praktijk' }>,
): PraktijkPagina {
  const { fields: velden, body } = entry;
  const { gemeenten, wat, wie, hoe, opbrengst, beperkingen, cijfers } = velden;
  const { data } = entry;
  return {
    ...basisVan(handboek, entry, [
      'wat-wie-hoe',
      'opbrengst',
      cijfers.length > 0 && 'cijfers',
      'beperkingen',
      'onderbouwing',
      BODY,
    ]),
    soort: 'praktijk',
    gemeenten,
    wat,
    wie,
    hoe,
    opbrengst,
    beperkingen,
    cijfers,
    jaren: jarenTekst(data.jaren),
    jarenToelichting: velden.jaren.toelichting,
    status: nl.praktijk.statusWaarde[data.status.waarde],
    statusDatum: datumTekst(data.status.peildatum),
    statusToelichting: velden.status.toelichting,
    aanpak: naamVan(handboek, 'aanpakken', data.aanpak),
    doelgroepen: waarden(handboek, 'doelgroepen', data.doelgroepen),
    themas: waarden(handboek, 'themas', data.themas),
    onderbouwing: nl.praktijk.niveau[data.onderbouwing.niveau],
    trede: NIVEAUS.indexOf(data.onderbouwing.niveau) + 1,
    treden: NIVEAUS.length,
    onderbouwingToelichting: velden.onderbouwing.toelichting,
    body,
  };
}

/** Years in words. Example: `{ van: 1998, tot: 2009 }` → `1998–2009`; nothing known → `onbekend`. */
export function jarenTekst({ van, tot }: { van?: number; tot?: number }): string {
  if (van === undefined && tot === undefined) return nl.praktijk.onbekend;
  if (van === tot) return String(van);
  return `${van ?? '?'}–${tot ?? '?'}`;
}
