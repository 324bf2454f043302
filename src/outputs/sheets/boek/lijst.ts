import { nl } from '../../../text/nl.ts';
import { werkblad } from '../../../text/werkblad.ts';
import { bereik, cel, functie, getal, reken, tekst, type Formule } from '../formule.ts';
import { invul, type Blad, type Cel, type Rij, type Werkboek } from '../werkboek.ts';
import {
  bronnenBlad,
  celnaam,
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
import type { BladVeld, LijstGegevens } from './gegevens.ts';

/** A column of the list: a field, or one choice of a field that allows several. */
interface Kolom {
  sleutel: string;
  naam: string;
  veld: BladVeld;
  kruis: boolean;
}

/** A list with a row per time that somebody fills it in, and a sheet that counts it. */
export function lijstBoek(gegevens: LijstGegevens): Werkboek {
  const { kop: over, velden, bronnen, rijen } = gegevens;
  const kolommen = kolommenVan(velden);
  return werkboekVan(
    over.titel,
    over,
    [
      uitlegBlad(gegevens),
      lijstBlad(kolommen, rijen),
      tellingBlad(gegevens, kolommen),
      keuzesBlad(velden),
      bronnenBlad(over, bronnen),
    ],
    [
      ...kolommen.map(({ sleutel }) => ({
        naam: celnaam('lijst', ...sleutel.split(':')),
        van: `${sleutel}:1`,
        tot: `${sleutel}:${rijen}`,
      })),
      ...['van', 'tot'].map((wat) => ({
        naam: celnaam('periode', wat),
        van: `periode:${wat}`,
        tot: `periode:${wat}`,
      })),
    ],
  );
}

const kolommenVan = (velden: readonly BladVeld[]): Kolom[] =>
  velden.flatMap((veld) =>
    veld.invoer === 'meerkeuze'
      ? veld.opties.map((optie, i) => ({
          sleutel: `${veld.id}:${i + 1}`,
          naam: `${veld.label} ${optie}`,
          veld,
          kruis: true,
        }))
      : [{ sleutel: veld.id, naam: veld.label, veld, kruis: veld.invoer === 'vinkje' }],
  );

function uitlegBlad({ kop: { titel: naam }, velden, waarschuwingen, kleinsteAantal }: LijstGegevens): Blad {
  const deel = (titel: string) => rij(woord(titel, 'groep'), woord('', 'groep'), woord('', 'groep'));
  return {
    naam: werkblad.bladen.uitleg,
    kolommen: [46, 70, 50],
    kop: 1,
    rijen: [
      titel(naam),
      kop(werkblad.vraag, werkblad.soort, werkblad.hulp),
      ...velden.map(({ label, invoer, opties, hulp = '' }) =>
        rij(
          woord(label),
          woord(opties.length > 0 ? opties.join('\n') : nl.sjabloon.invoerNaam[invoer]),
          woord(hulp),
        ),
      ),
      rij(),
      deel(werkblad.zoWerktHet),
      ...werkblad.lijstUitleg(kleinsteAantal).map((regel, i) => rij(woord(String(i + 1)), woord(regel))),
      ...waarschuwingen.flatMap(({ titel, regels }) => [
        rij(),
        deel(titel),
        ...regels.map((regel) => rij(woord(''), woord(regel))),
      ]),
    ],
  };
}

function lijstBlad(kolommen: readonly Kolom[], rijen: number): Blad {
  return {
    naam: werkblad.bladen.lijst,
    kolommen: [8, ...kolommen.map(breedte)],
    kop: 1,
    vast: 1,
    filterTot: rijen + 1,
    rijen: [
      titel(werkblad.bladen.lijst),
      {
        cellen: [
          { stijl: 'kop', inhoud: werkblad.nummer },
          ...kolommen.map(({ naam, kruis }): Cel => ({ stijl: kruis ? 'kopDraai' : 'kop', inhoud: naam })),
        ],
        hoogte: 190,
      },
      ...Array.from({ length: rijen }, (_, i) =>
        rij(
          { stijl: 'naam', vorm: 'heel', inhoud: i + 1 },
          ...kolommen.map((kolom) => lijstCel(kolom, i + 1)),
        ),
      ),
    ],
  };
}

const breedte = ({ kruis, veld }: Kolom): number => (kruis ? 5 : veld.invoer === 'datum' ? 17 : 16);

const lijstCel = ({ sleutel, veld, kruis }: Kolom, nummer: number): Cel =>
  invul(
    `${sleutel}:${nummer}`,
    kruis ? 'tekst' : vormVan(veld),
    undefined,
    kruis ? { soort: 'kruis', hulp: veld.hulp ?? werkblad.kruisHulp } : toetsVan(veld, keuzesVan(veld)),
  );

/** How often each answer was given between two days, and how many rows there are. */
function tellingBlad(
  { velden, rijen, periode, kleinsteAantal }: LijstGegevens,
  kolommen: readonly Kolom[],
): Blad {
  const dag = velden.find(({ invoer }) => invoer === 'datum');
  const kolom = (sleutel: string) => bereik(`${sleutel}:1`, `${sleutel}:${rijen}`);
  const inPeriode: Formule[] = dag
    ? [
        reken(kolom(dag.id), '>=', cel('periode:van')),
        // No last day: everything from the first on.
        reken(
          kolom(dag.id),
          '<=',
          functie('IF', reken(cel('periode:tot'), '=', tekst('')), getal(LAATSTE), cel('periode:tot')),
        ),
      ]
    : [];
  const tel = (voorwaarde: Formule) =>
    functie(
      'SUMPRODUCT',
      inPeriode.reduce((tot, deel) => reken(tot, '*', deel), reken(getal(1), '*', voorwaarde)),
    );
  const antwoorden = velden.flatMap(({ id, label, invoer, opties }): Rij[] => {
    if (invoer === 'keuze')
      return opties.map((optie, i) =>
        telRij(
          label,
          optie,
          `telling:${id}:${i}`,
          tel(reken(kolom(id), '=', cel(`keuze:${id}:${i}`))),
          kleinsteAantal,
        ),
      );
    const kruisjes = kolommen.filter(({ veld, kruis }) => kruis && veld.id === id);
    return kruisjes.map(({ sleutel }, i) =>
      telRij(
        label,
        opties[i] ?? '',
        `telling:${sleutel}`,
        tel(reken(kolom(sleutel), '=', tekst('x'))),
        kleinsteAantal,
      ),
    );
  });
  const periodeRij = (naam: string, wat: 'van' | 'tot') =>
    rij(
      woord(naam),
      invul(`periode:${wat}`, 'datum', { dag: periode[wat] }, { soort: 'datum', hulp: werkblad.datumHulp }),
    );
  return {
    naam: werkblad.bladen.telling,
    kolommen: [46, 42, 12, 20],
    kop: dag ? 3 : 1,
    rijen: [
      titel(werkblad.bladen.telling),
      ...(dag ? [periodeRij(werkblad.periodeVan, 'van'), periodeRij(werkblad.periodeTot, 'tot')] : []),
      kop(werkblad.vraag, werkblad.antwoord, werkblad.geteld, werkblad.doorgeven),
      // Below the headings: LibreOffice does not compute a formula that stands above repeated rows in an ODS.
      ...(dag
        ? [
            telRij(
              werkblad.ingevuld,
              '',
              'telling:alle',
              tel(reken(kolom(dag.id), '<>', tekst(''))),
              kleinsteAantal,
            ),
          ]
        : []),
      ...antwoorden,
    ],
  };
}

/** The last day that spreadsheets know: 31 December 9999. */
const LAATSTE = 2_958_465;

function telRij(vraag: string, antwoord: string, sleutel: string, formule: Formule, kleinste: number): Rij {
  const klein = functie('AND', reken(cel(sleutel), '>', getal(0)), reken(cel(sleutel), '<', getal(kleinste)));
  return rij(
    woord(vraag),
    woord(antwoord),
    { stijl: 'reken', vorm: 'heel', sleutel, formule },
    {
      stijl: 'reken',
      vorm: 'heel',
      formule:
        kleinste > 1 ? functie('IF', klein, tekst(werkblad.minderDan(kleinste)), cel(sleutel)) : cel(sleutel),
    },
  );
}
