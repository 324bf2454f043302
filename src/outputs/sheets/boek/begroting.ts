import { werkblad } from '../../../text/werkblad.ts';
import { bereik, cel, functie, getal, reken, tekst, type Formule } from '../formule.ts';
import { invul, type Blad, type Cel, type Rij, type Vorm, type Werkboek } from '../werkboek.ts';
import {
  bronnenBlad,
  celnaam,
  inhoudVan,
  keuzesBlad,
  keuzesVan,
  kop,
  rij,
  titel,
  toetsVan,
  vormVan,
  werkboekVan,
  woord,
} from './cellen.ts';
import type { BegrotingGegevens, BladPost, BladVeld } from './gegevens.ts';
import { herkomst, inVoorbeeld, verdeel, voorbeeldBlad } from './voorbeeld.ts';
import { certain } from '../../../document/certain.ts';

/** A budget to fill in, with the worked example beside it. */
export function begrotingBoek(gegevens: BegrotingGegevens): Werkboek {
  const { kop: over, velden, posten, dekking, bronnen } = gegevens;
  const eigen = posten.flatMap(({ id, percentage }) => [
    ['aantal', id],
    ...(percentage ? [] : [['prijs', id]]),
    ['bedrag', id],
    ['toelichting', id],
  ]) as [string, string][];
  return werkboekVan(
    over.titel,
    over,
    [
      gegevensBlad(gegevens),
      begrotingBlad(gegevens),
      voorbeeldBlad(gegevens),
      keuzesBlad(velden),
      bronnenBlad(over, bronnen),
    ],
    [
      ...[...velden, ...dekking].map(({ id }) => naam(`veld:${id}`, 'veld', id)),
      ...eigen.map(([wat, id]) => naam(`${wat}:${id}`, wat, id)),
      ...['subtotaal', 'totaal', ...(dekking.length > 0 ? ['dekking'] : [])].map((wat) =>
        naam(`som:${wat}`, 'som', wat),
      ),
    ],
  );
}

const naam = (sleutel: string, ...delen: string[]) => ({
  naam: celnaam(...delen),
  van: sleutel,
  tot: sleutel,
});

function gegevensBlad({ kop: { titel: naam }, velden }: BegrotingGegevens): Blad {
  return {
    naam: werkblad.bladen.gegevens,
    kolommen: [42, 80],
    kop: 1,
    rijen: [
      titel(naam),
      kop(werkblad.gegeven, werkblad.invullen),
      ...velden.map((veld) => rij(woord(veld.label), veldCel(veld))),
      rij(),
      rij(woord(werkblad.zoWerktHet, 'groep'), woord('', 'groep')),
      ...werkblad.begrotingUitleg.map((regel, i) => rij(woord(String(i + 1)), woord(regel))),
    ],
  };
}

const veldCel = (veld: BladVeld): Cel =>
  invul(`veld:${veld.id}`, vormVan(veld), inhoudVan(veld), toetsVan(veld, keuzesVan(veld)));

function begrotingBlad({ posten, per, dekking }: BegrotingGegevens): Blad {
  const { gewoon, over } = verdeel(posten);
  const bedragen = som(gewoon, 'bedrag');
  const totaal = over.reduce<Formule>(
    (tot, { id }) => reken(tot, '+', cel(`bedrag:${id}`)),
    cel('som:subtotaal'),
  );
  return {
    naam: werkblad.bladen.begroting,
    kolommen: [23, 36, 27, 11, 15, 16, 16, 16, 18, 18, 36],
    kop: 1,
    vast: 2,
    rijen: [
      titel(werkblad.bladen.begroting),
      kop(
        werkblad.groep,
        werkblad.post,
        werkblad.eenheid,
        werkblad.uwAantal,
        werkblad.uwPrijs,
        werkblad.uwBedrag,
        werkblad.voorbeeldLaag,
        werkblad.voorbeeldHoog,
        werkblad.herkomst,
        werkblad.peildatum,
        werkblad.uwToelichting,
      ),
      ...gewoon.map(postRij),
      somRij(werkblad.subtotaal, 'subtotaal', bedragen, 'subtotaal'),
      ...over.map(postRij),
      somRij(werkblad.totaal, 'totaal', totaal, 'totaal'),
      ...(per ? [somRij(werkblad.kostenPer(per.naam), 'per', perFormule(per.veld), 'per')] : []),
      somRij(werkblad.nogLeeg, 'leeg', legeCellen(gewoon, over), undefined, 'heel'),
      ...(dekking.length > 0 ? dekkingRijen(dekking) : []),
    ],
  };
}

const som = (posten: readonly BladPost[], wat: string): Formule =>
  posten.length === 0
    ? getal(0)
    : functie('SUM', bereik(`${wat}:${certain(posten[0]).id}`, `${wat}:${certain(posten.at(-1)).id}`));

const perFormule = (veld: string): Formule =>
  functie(
    'IF',
    reken(cel(`veld:${veld}`), '>', getal(0)),
    functie('ROUND', reken(cel('som:totaal'), '/', cel(`veld:${veld}`)), getal(2)),
    tekst(werkblad.vulAantal),
  );

function legeCellen(gewoon: readonly BladPost[], over: readonly BladPost[]): Formule {
  const delen = [
    ...(gewoon.length > 0
      ? [bereik(`aantal:${certain(gewoon[0]).id}`, `prijs:${certain(gewoon.at(-1)).id}`)]
      : []),
    ...over.map(({ id }) => cel(`aantal:${id}`)),
  ].map((deel) => functie('COUNTBLANK', deel));
  return delen.reduce((tot, deel) => reken(tot, '+', deel));
}

function postRij(post: BladPost): Rij {
  const { id, groep, naam, eenheid, percentage, peildatum, eigen = {} } = post;
  const aantal = percentage && eigen.aantal !== undefined ? eigen.aantal / 100 : eigen.aantal;
  const getallen = { soort: 'getal' } as const;
  return rij(
    woord(groep),
    woord(naam),
    woord(eenheid),
    invul(`aantal:${id}`, percentage ? 'procent' : 'getal', aantal, getallen),
    percentage
      ? { stijl: 'reken', vorm: 'euro', sleutel: `prijs:${id}`, formule: cel('som:subtotaal') }
      : invul(`prijs:${id}`, 'euro', eigen.prijs, getallen),
    {
      stijl: 'reken',
      vorm: 'euro',
      sleutel: `bedrag:${id}`,
      formule: functie('ROUND', reken(cel(`aantal:${id}`), '*', cel(`prijs:${id}`)), getal(2)),
    },
    voorbeeld(inVoorbeeld('bedrag', 'laag', id)),
    voorbeeld(inVoorbeeld('bedrag', 'hoog', id)),
    woord(herkomst(post)),
    { stijl: 'naam', vorm: 'datum', ...(peildatum && { inhoud: { dag: peildatum } }) },
    invul(`toelichting:${id}`, 'tekst', eigen.toelichting),
  );
}

const voorbeeld = (sleutel: string, stijl: Cel['stijl'] = 'reken'): Cel => ({
  stijl,
  vorm: 'euro',
  formule: cel(sleutel),
});

const leeg = (aantal: number) => Array.from({ length: aantal }, (): Cel => ({ stijl: 'totaal' }));

/** The six cells of a sum: its name and its amount, under those of the rows. */
const somCellen = (naam: string, sleutel: string, formule: Formule, vorm: Vorm = 'euro'): Cel[] => [
  ...leeg(1),
  woord(naam, 'totaal'),
  ...leeg(3),
  { stijl: 'totaal', vorm, sleutel: `som:${sleutel}`, formule },
];

/** @param ernaast which sum of the example stands beside it */
function somRij(naam: string, sleutel: string, formule: Formule, ernaast?: string, vorm?: Vorm): Rij {
  return rij(
    ...somCellen(naam, sleutel, formule, vorm),
    ...(ernaast
      ? [voorbeeld(`voorbeeld:${ernaast}:laag`, 'totaal'), voorbeeld(`voorbeeld:${ernaast}:hoog`, 'totaal')]
      : leeg(2)),
    ...leeg(3),
  );
}

function dekkingRijen(dekking: readonly BladVeld[]): Rij[] {
  const verschil = cel('som:verschil');
  const oordeel = functie(
    'IF',
    // Nothing filled in yet: nothing to judge.
    functie('AND', reken(cel('som:totaal'), '=', getal(0)), reken(cel('som:dekking'), '=', getal(0))),
    tekst(''),
    functie(
      'IF',
      reken(verschil, '=', getal(0)),
      tekst(werkblad.klopt),
      functie('IF', reken(verschil, '<', getal(0)), tekst(werkblad.tekort), tekst(werkblad.over)),
    ),
  );
  const totaal = functie(
    'SUM',
    bereik(`veld:${certain(dekking[0]).id}`, `veld:${certain(dekking.at(-1)).id}`),
  );
  return [
    rij(),
    rij(woord(werkblad.dekking, 'groep'), ...Array.from({ length: 5 }, () => woord('', 'groep'))),
    ...dekking.map((veld) =>
      rij(
        woord(werkblad.dekking),
        woord(veld.label),
        ...Array.from({ length: 3 }, () => woord('')),
        veldCel(veld),
      ),
    ),
    rij(...somCellen(werkblad.totaalDekking, 'dekking', totaal)),
    rij(
      ...somCellen(
        werkblad.verschil,
        'verschil',
        functie('ROUND', reken(cel('som:dekking'), '-', cel('som:totaal')), getal(2)),
      ),
    ),
    rij({ stijl: 'klein', sleutel: 'som:oordeel', formule: oordeel }),
  ];
}
