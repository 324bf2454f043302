import type { BegripInput } from '../../src/kinds/begrip/schema.ts';
import type { BronInput } from '../../src/kinds/bron/schema.ts';
import type { ModuleInput } from '../../src/kinds/module/schema.ts';
import type { PaginaInput } from '../../src/kinds/pagina/schema.ts';
import type { PortretInput } from '../../src/kinds/portret/schema.ts';
import type { PraktijkInput } from '../../src/kinds/praktijk/schema.ts';
import type { SjabloonInput } from '../../src/kinds/sjabloon/schema.ts';
import type { StapInput } from '../../src/kinds/stap/schema.ts';
import type { ThemaInput } from '../../src/kinds/thema/schema.ts';
import type { VerslagInput } from '../../src/kinds/verslag/schema.ts';
import type { VraagInput } from '../../src/kinds/vraag/schema.ts';
import type { Soort } from '../../src/kinds/index.ts';
import { lijsten } from './handleiding.ts';
import type { Tekst } from './tekst.ts';
import { Zinnen } from './zinnen.ts';

interface Invoer {
  stap: StapInput;
  module: ModuleInput;
  praktijk: PraktijkInput;
  portret: PortretInput;
  verslag: VerslagInput;
  thema: ThemaInput;
  vraag: VraagInput;
  begrip: BegripInput;
  sjabloon: SjabloonInput;
  pagina: PaginaInput;
  bron: BronInput;
}

/** The front matter of one entry of every soort. `nummer` counts from 1 within the soort. */
export const makers: { [S in Soort]: (tekst: Tekst, nummer: number) => Invoer[S] } = {
  stap: (tekst, nummer) => ({
    ...basis(tekst),
    nummer,
    fase: lijsten.fasen[Math.min(lijsten.fasen.length - 1, Math.floor((nummer - 1) / 10))]!.id,
    doel: tekst.zin(),
    resultaat: tekst.zin(2),
    taken: lijsten.rollen.map(({ id }, i) =>
      i === 2 ? { rol: id, nietOmdat: tekst.zin() } : { rol: id, doet: tekst.zinnenlijst(3) },
    ),
    doorlooptijd: { min: 4, max: 8, eenheid: 'weken', eigenSchatting: true, toelichting: tekst.zin() },
    na: nummer === 1 ? [] : [{ stap: `stap-${nummer - 1}`, moment: 'einde' }],
    mijlpalen: [
      {
        id: `stap-${nummer}-besluit`,
        titel: 'Het besluit',
        stap: `stap-${nummer}`,
        moment: 'einde',
        patroon: 'uiterlijk',
      },
    ],
    besluiten: tekst.zinnenlijst(3),
    checklist: [1, 2, 3, 4, 5, 6].map((i) => ({
      id: `stap-${nummer}-punt-${i}`,
      tekst: tekst.zin(),
      rol: 'rol-1',
    })),
    sjablonen: tekst.ids('sjabloon', 2),
    valkuilen: [1, 2, 3].map(() => ({ valkuil: tekst.zin(), liever: tekst.zin(2) })),
    uitDePraktijk: tekst.ids('praktijk', 2).map((praktijk) => ({ praktijk, tekst: tekst.blok() })),
    themas: tekst.ids('thema', 2),
    steun: [
      { tekst: tekst.zin(2), bronnen: [tekst.bron()] },
      { tekst: tekst.zin(2), bronnen: [] },
    ],
  }),
  module: (tekst, nummer) => ({
    ...basis(tekst),
    volgorde: nummer,
    moment: nummer === 1 ? 'start' : nummer === tekst.plan.module.length ? 'slot' : 'bijeenkomst',
    leerdoelen: tekst.zinnenlijst(4),
    leervragen: tekst.zinnenlijst(3),
    duur: { minuten: 150, eigenSchatting: true },
    groep: { min: 8, max: 12 },
    programma: [1, 2, 3, 4, 5, 6].map((i) => ({
      id: `onderdeel-van-${i}`,
      titel: tekst.taal.titel(),
      minuten: 25,
      werkvorm: 'werkvorm-1',
      uitleg: tekst.blok(),
      ...(i % 2 === 0 ? { bronstatus: 'voorstel' } : { bronstatus: 'bron', bronnen: [tekst.bron()] }),
    })),
    korteVariant: {
      minuten: 75,
      uitleg: tekst.zin(2),
      programma: [1, 3, 5].map((i) => ({
        onderdeel: `onderdeel-van-${i}`,
        minuten: 25,
        uitleg: tekst.zin(),
      })),
    },
    materialen: tekst.zinnenlijst(3),
    voorbereiding: tekst.zinnenlijst(3),
    werkbladen: [1, 2].map((i) => ({
      id: `blad-${i}`,
      titel: tekst.taal.titel(),
      vorm: 'kaarten',
      voor: 'deelnemer',
      bronstatus: 'voorstel',
      tekst: `<Kaart titel="Kaart ${i}">\n${tekst.alinea(3)}\n</Kaart>\n\n<Schrijfruimte regels="3"/>`,
    })),
    alsHetZwaarWordt: tekst.blok(),
    handout: tekst.blok(),
    afspraak: tekst.zin(),
    bronstatus: tekst.zin(2),
  }),
  praktijk: (tekst, nummer) => ({
    ...basis(tekst),
    gemeenten: [`Zandmeer ${((nummer - 1) % 20) + 1}`],
    provincies: ['provincie-1'],
    jaren: { van: 2008, tot: 2020, toelichting: tekst.zin() },
    wat: tekst.zin(2),
    wie: tekst.zin(),
    hoe: tekst.zinnenlijst(5),
    opbrengst: tekst.zinnenlijst(3),
    beperkingen: tekst.zinnenlijst(3),
    cijfers: [
      {
        wat: 'Bewoners in de groep',
        waarde: '12',
        jaar: '2019',
        bron: tekst.bron(),
        toelichting: tekst.zin(),
      },
    ],
    status: { waarde: 'onbekend', peildatum: DAG, toelichting: tekst.zin() },
    themas: tekst.ids('thema', 2),
    doelgroepen: ['doelgroep-1'],
    aanpak: 'aanpak-1',
    onderbouwing: { niveau: 'beschreven', toelichting: tekst.zin(2) },
    stappen: tekst.ids('stap', 2),
  }),
  portret: (tekst, nummer) => ({
    ...basis(tekst),
    naam: naamVan(nummer),
    rol: tekst.zin(),
    rolInHetKort: 'een trainer van de leerlijn',
    plaats: 'Zandmeer',
    nietBekend: tekst.zinnenlijst(3),
    toestemming: { grond: 'openbare-bron', datum: DAG, toelichting: tekst.zin() },
    ingetrokken: false,
    praktijken: tekst.ids('praktijk', 1),
  }),
  verslag: (tekst, nummer) => ({
    ...basis(tekst),
    datum: `20${String(10 + (nummer % 15))}-0${1 + (nummer % 9)}-12`,
    gelegenheid: tekst.zin(),
    begeleiders: tekst.ids('portret', 1).map((portret) => ({
      naam: naamVan(Number(portret.split('-')[1])),
      rol: 'trainer',
      portret,
    })),
    vraag: tekst.zin(),
    uitkomsten: tekst.zinnenlijst(4, 2),
    vervolg: tekst.zin(),
    praktijken: tekst.ids('praktijk', 2),
  }),
  thema: (tekst) => ({
    ...basis(tekst),
    kern: tekst.zinnenlijst(4),
    peildatum: DAG,
    laatToetsenDoor: ['jurist'],
  }),
  vraag: (tekst, nummer) => {
    const { titel, ...rest } = basis(tekst);
    return {
      ...rest,
      vraag: `Wat betekent ${titel.toLowerCase()}?`,
      volgorde: nummer,
      uitgelicht: nummer <= 4,
      kortAntwoord: tekst.zin(2),
      verderLezen: [
        `stap:${tekst.ids('stap', 1)[0]}`,
        `thema:${tekst.ids('thema', 1)[0]}`,
        `begrip:${tekst.begrip()}`,
      ],
    };
  },
  begrip: (tekst, nummer) => {
    const { titel: _titel, samenvatting: _samenvatting, ...rest } = basis(tekst);
    return {
      ...rest,
      voorkeursterm: nummer <= 12 ? Zinnen.woordNummer(nummer) : `${tekst.taal.woord()} ${nummer}`,
      ookGenoemd: [tekst.taal.woord()],
      uitleg: tekst.zin(2),
      nietHetzelfdeAls: [{ term: tekst.taal.woord(), verschil: tekst.zin() }],
      verwant: tekst.ids('begrip', 3),
    };
  },
  sjabloon: (tekst, nummer) => ({
    ...basis(tekst),
    volgorde: nummer,
    doel: tekst.zin(),
    voorWie: 'De gemeente en de organisatie',
    rollen: ['rol-1'],
    velden: VELDEN.map((id) => ({ id, label: tekst.taal.titel(), invoer: 'tekst' })),
    stappen: tekst.ids('stap', 2),
  }),
  pagina: (tekst) => ({
    ...basis(tekst),
    route: [
      { naar: `praktijk:${tekst.ids('praktijk', 1)[0]}`, waarom: tekst.zin() },
      { naar: `module:${tekst.ids('module', 1)[0]}`, waarom: tekst.zin() },
    ],
  }),
  bron: (tekst, nummer) => ({
    titel: tekst.taal.titel(),
    uitgever: `Uitgeverij ${(nummer % 12) + 1}`,
    datum: `20${String(10 + (nummer % 15))}-06`,
    adres: `https://bron-${nummer}.example/`,
    geraadpleegd: '2026-11',
    zekerheid: 'waarschijnlijk',
    toelichting: tekst.taal.zin(),
  }),
};

/** What must stand at the top of a body of this soort, because the checks ask for it. */
export function verplicht(soort: Soort): string[] {
  if (soort !== 'sjabloon') return [];
  return [VELDEN.map((id) => `- ${id}: <Invulveld id="${id}"/>`).join('\n')];
}

const VELDEN = ['gemeente', 'organisatie', 'contactpersoon', 'periode', 'besluit', 'bedrag', 'datum', 'naam'];
const DAG = '2026-11-01';

const basis = (tekst: Tekst) => ({
  titel: tekst.taal.titel(),
  samenvatting: tekst.taal.alinea(2),
  bronnen: tekst.bronnen,
  gecontroleerd: DAG,
  zoekwoorden: [tekst.taal.woord(), tekst.taal.woord()],
});

/** Made-up names; they may stand in no other text, so they are made of no word of the vocabulary. */
const naamVan = (nummer: number) =>
  `Quirijn Zz${String(nummer).replace(/\d/g, (cijfer) => 'abcdefghij'[Number(cijfer)]!)}man`;
