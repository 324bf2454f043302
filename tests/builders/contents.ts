import { kinds, partSoorten, type Soort } from '../../src/kinds/index.ts';
import type { EachEntry, Contents, SourceEntry } from '../../src/handbook/entry.ts';
import { parseEntry } from '../../src/handbook/parse-entry.ts';
import { editieSchema } from '../../src/schema/editie.ts';
import { handleidingSchema, type Handleiding } from '../../src/schema/handleiding.ts';

/** The least that each soort needs, so that a test says only what it is about. */
const EMPTY: Record<Soort, object> = {
  stap: {
    nummer: 1,
    fase: 'voorbereiden',
    doel: 'Doel.',
    resultaat: 'Resultaat.',
    taken: [{ rol: 'gemeente', doet: ['Begint.'] }],
    doorlooptijd: { min: 4, max: 8, eenheid: 'weken', eigenSchatting: true },
    na: [],
    besluiten: ['Besluit.'],
    checklist: [{ id: 'punt', tekst: 'Punt.' }],
    sjablonen: [],
    valkuilen: [{ valkuil: 'Valkuil.', liever: 'Liever.' }],
    steun: [{ tekst: 'Steun.', bronnen: [] }],
  },
  module: {
    volgorde: 1,
    moment: 'start',
    leerdoelen: ['Je kunt het.'],
    duur: { minuten: 30, eigenSchatting: true },
    groep: { min: 8, max: 12 },
    programma: [
      {
        id: 'ronde',
        titel: 'Ronde',
        minuten: 30,
        werkvorm: 'ronde',
        uitleg: 'Doe een ronde.',
        bronstatus: 'voorstel',
      },
    ],
    korteVariant: { minuten: 15, uitleg: 'Korter.', programma: [{ onderdeel: 'ronde', minuten: 15 }] },
    materialen: [],
    voorbereiding: [],
    alsHetZwaarWordt: 'Stop even.',
    handout: 'Neem mee.',
    bronstatus: 'Eigen voorstel.',
  },
  praktijk: {
    gemeenten: ['Zandmeer'],
    provincies: ['flevoland'],
    jaren: { toelichting: 'Onbekend.' },
    wat: 'Wat.',
    wie: 'Wie.',
    hoe: ['Hoe.'],
    opbrengst: ['Opbrengst.'],
    beperkingen: ['Beperking.'],
    status: { waarde: 'onbekend', peildatum: '2026-11-22', toelichting: 'Niet gevonden.' },
    themas: [],
    doelgroepen: [],
    aanpak: 'netwerk',
    onderbouwing: { niveau: 'beschreven', toelichting: 'Beschreven.' },
    stappen: [],
  },
  portret: {
    naam: 'Ada Voorbeeld',
    rol: 'Begon ermee.',
    rolInHetKort: 'de initiatiefnemer',
    plaats: 'Zandmeer',
    nietBekend: ['Veel.'],
    toestemming: { grond: 'toestemming', datum: '2026-11-22', toelichting: 'Gevraagd.' },
    ingetrokken: false,
  },
  verslag: {
    datum: '2026-11-22',
    gelegenheid: 'Een avond.',
    begeleiders: [],
    vraag: 'Wat nu?',
    uitkomsten: ['Dit.'],
  },
  thema: { kern: ['Kern.'], peildatum: '2026-11-22', laatToetsenDoor: ['jurist'] },
  vraag: { vraag: 'Waarom?', volgorde: 1, kortAntwoord: 'Daarom.', verderLezen: [] },
  begrip: {
    voorkeursterm: 'directe lijn',
    ookGenoemd: [],
    uitleg: 'Kort contact.',
    nietHetzelfdeAls: [],
    verwant: [],
  },
  sjabloon: {
    volgorde: 1,
    doel: 'Doel.',
    voorWie: 'gemeente',
    rollen: [],
    velden: [{ id: 'wijk', label: 'Wijk', invoer: 'tekst' }],
    stappen: [],
  },
  vertaling: {
    vertalingVan: 'brief',
    taal: 'tr',
    nietNagelezen: 'Kimse kontrol etmedi.',
    alineas: ['00000000'],
  },
  pagina: {},
  bron: {
    titel: 'Een bron',
    uitgever: 'Zandmeer',
    datum: 'z.d.',
    geraadpleegd: '2026-11',
    zekerheid: 'zeker',
  },
};

/** An entry of a soort, valid by its own schema, with what the test needs different. */
export function entry<S extends Soort>(
  soort: S,
  id: string,
  otherwise: object = {},
  body = '',
): Extract<EachEntry, { soort: S }> {
  const basis = soort === 'bron' ? {} : { bronnen: [], gecontroleerd: '2026-11-22' };
  const title =
    soort === 'bron' || soort === 'begrip' || soort === 'vraag' ? {} : { titel: `Titel van ${id}` };
  const summary = soort === 'bron' || soort === 'begrip' ? {} : { samenvatting: 'Samenvatting.' };
  const data = kinds[soort].schema.parse({
    ...basis,
    ...title,
    ...summary,
    ...EMPTY[soort],
    ...otherwise,
  });
  const file = `${kinds[soort].folder}/${id}.mdx`;
  return parseEntry({ soort, id, bestand: file, data, mdx: body } as SourceEntry) as Extract<
    EachEntry,
    { soort: S }
  >;
}

/** A handbook of these entries, with small lists to choose from. */
export function contents(entries: EachEntry[], otherwise: Partial<Contents> = {}): Contents {
  return {
    entries,
    handleiding: handleiding(),
    editie: editie(),
    huisstijlen: {},
    redirects: {},
    ...otherwise,
  };
}

export function editie(otherwise: object = {}): Contents['editie'] {
  return editieSchema.parse({
    titel: 'Landelijk',
    versie: '1.0.0',
    datum: '2026-11-22',
    startdatum: '2027-01-04',
    netwerkbijeenkomst: { elkeMaanden: 1 },
    huisstijl: { hoofdkleur: '#17495a', steunkleur: '#8f3d1b' },
    ...otherwise,
  });
}

export function handleiding(otherwise: object = {}): Handleiding {
  const part = { titel: 'Deel', inMenu: 'Deel', samenvatting: 'Een deel.' };
  const list = (...ids: string[]) => ids.map((id) => ({ id, naam: id }));
  return handleidingSchema.parse({
    titel: 'Handleiding',
    ondertitel: 'Ondertitel',
    omschrijving: 'Omschrijving.',
    uitgever: 'Uitgever',
    adres: 'https://zandmeer.test/',
    reactieadres: 'reactie@zandmeer.test',
    licentie: { naam: 'CC BY 4.0', adres: 'https://zandmeer.test/licentie' },
    start: {
      inleiding: 'Welkom.',
      opbrengst: 'Opbrengst.',
      elders: { titel: 'Elders', plekken: [{ wie: 'U', waar: 'Daar.' }] },
    },
    delen: Object.fromEntries(partSoorten.map((soort) => [soort, part])),
    fasen: list('voorbereiden', 'opbouwen'),
    rollen: list('gemeente', 'coordinator'),
    themas: list('vog', 'geld'),
    doelgroepen: list('armoede'),
    aanpakken: list('netwerk'),
    werkvormen: list('ronde'),
    provincies: list('flevoland'),
    ...otherwise,
  });
}
