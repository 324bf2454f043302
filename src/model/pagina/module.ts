import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import type { Module } from '../../kinds/module/schema.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import type { Parsed } from '../parsed.ts';
import { naamVan } from '../taxonomie.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';

type Velden = Parsed<Module>;

export interface ModulePagina
  extends
    PaginaBasis,
    Pick<
      Velden,
      | 'volgorde'
      | 'moment'
      | 'leerdoelen'
      | 'leervragen'
      | 'duur'
      | 'groep'
      | 'materialen'
      | 'voorbereiding'
      | 'werkbladen'
      | 'alsHetZwaarWordt'
      | 'handout'
      | 'bronstatus'
    > {
  soort: 'module';
  afspraak?: ZinTekst;
  programma: {
    id: string;
    titel: string;
    minuten: number;
    vanaf: number;
    werkvorm: string;
    uitleg: BlokTekst;
    voorstel: boolean;
    bronnen: string;
  }[];
  korteVariant: {
    minuten: number;
    uitleg: ZinTekst;
    programma: { titel: string; minuten: number; vanaf: number; uitleg?: ZinTekst }[];
  };
  body: BlokTekst;
}

export function modulePagina(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: 'module' }>,
): ModulePagina {
  const { fields: velden, body } = entry;
  const {
    volgorde,
    moment,
    leerdoelen,
    leervragen,
    duur,
    groep,
    materialen,
    voorbereiding,
    werkbladen,
    alsHetZwaarWordt,
    handout,
    bronstatus,
    afspraak,
  } = velden;
  const titelVanOnderdeel = new Map(velden.programma.map(({ id, titel }) => [id, titel]));
  return {
    ...basisVan(handboek, entry, [
      'overzicht',
      'leerdoelen',
      leervragen.length > 0 && 'leervragen',
      BODY,
      'voorbereiding',
      'programma',
      'korte-variant',
      'als-het-zwaar-wordt',
      werkbladen.length > 0 && 'werkbladen',
      'handout',
      'bronstatus',
    ]),
    soort: 'module',
    volgorde,
    moment,
    leerdoelen,
    leervragen,
    duur,
    groep,
    materialen,
    voorbereiding,
    werkbladen,
    alsHetZwaarWordt,
    handout,
    bronstatus,
    ...(afspraak && { afspraak }),
    programma: metVanaf(velden.programma).map(
      ({ id, titel, minuten, vanaf, werkvorm, uitleg, bronstatus, bronnen }) => ({
        id,
        titel,
        minuten,
        vanaf,
        uitleg,
        werkvorm: naamVan(handboek, 'werkvormen', werkvorm),
        voorstel: bronstatus === 'voorstel',
        bronnen: bronnen.join(' '),
      }),
    ),
    korteVariant: {
      minuten: velden.korteVariant.minuten,
      uitleg: velden.korteVariant.uitleg,
      programma: metVanaf(velden.korteVariant.programma).map(({ onderdeel, minuten, vanaf, uitleg }) => ({
        titel: titelVanOnderdeel.get(onderdeel) ?? onderdeel,
        minuten,
        vanaf,
        ...(uitleg && { uitleg }),
      })),
    },
    body,
  };
}

/** Adds to each part the minute at which it begins, counted from 0. */
function metVanaf<T extends { minuten: number }>(onderdelen: T[]): (T & { vanaf: number })[] {
  let vanaf = 0;
  return onderdelen.map((onderdeel) => {
    const met = { ...onderdeel, vanaf };
    vanaf += onderdeel.minuten;
    return met;
  });
}
