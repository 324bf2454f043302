import { werkblad } from '../../../text/werkblad.ts';
import { nl } from '../../../text/nl.ts';
import { bereik, cel, functie, getal, reken } from '../formule.ts';
import type { Blad, Cel, Rij } from '../werkboek.ts';
import { kop, rij, titel, woord } from './cellen.ts';
import type { BegrotingGegevens, BladPost } from './gegevens.ts';
import { certain } from '../../../document/certain.ts';

export const grenzen = ['laag', 'hoog'] as const;
export type Grens = (typeof grenzen)[number];
/** The key of a cell of the example. Example: `voorbeeld:bedrag:laag:trainer`. */
export const inVoorbeeld = (wat: 'aantal' | 'prijs' | 'bedrag', grens: Grens, post: string): string =>
  `voorbeeld:${wat}:${grens}:${post}`;

/** Rows with a number and a price first, then what is a percentage of those. */
export const verdeel = (posten: readonly BladPost[]) => ({
  gewoon: posten.filter(({ percentage }) => !percentage),
  over: posten.filter(({ percentage }) => percentage),
});

/** Says of a row what its numbers rest on. */
export const herkomst = ({ bron }: BladPost): string =>
  bron === undefined ? nl.eigenSchatting : werkblad.bron(bron);

/** The worked example: every assumption, low and high, with its source or the words «eigen schatting». */
export function voorbeeldBlad({ posten, per }: BegrotingGegevens): Blad {
  const { gewoon, over } = verdeel(posten);
  return {
    naam: werkblad.bladen.voorbeeld,
    kolommen: [23, 36, 27, 10, 10, 15, 15, 16, 16, 18, 18, 64],
    kop: 1,
    vast: 2,
    rijen: [
      titel(werkblad.bladen.voorbeeld),
      kop(
        werkblad.groep,
        werkblad.post,
        werkblad.eenheid,
        werkblad.aantalLaag,
        werkblad.aantalHoog,
        werkblad.prijsLaag,
        werkblad.prijsHoog,
        werkblad.bedragLaag,
        werkblad.bedragHoog,
        werkblad.herkomst,
        werkblad.peildatum,
        werkblad.toelichting,
      ),
      ...gewoon.map(postRij),
      somRij(werkblad.subtotaal, 'subtotaal', (grens) => somVan(gewoon, grens)),
      ...over.map(postRij),
      somRij(werkblad.totaal, 'totaal', (grens) =>
        over.reduce(
          (tot, { id }) => reken(tot, '+', cel(inVoorbeeld('bedrag', grens, id))),
          cel(`voorbeeld:subtotaal:${grens}`),
        ),
      ),
      ...(per ? perRijen(per) : []),
    ],
  };
}

const somVan = (posten: readonly BladPost[], grens: Grens) =>
  posten.length === 0
    ? getal(0)
    : functie(
        'SUM',
        bereik(
          inVoorbeeld('bedrag', grens, certain(posten[0]).id),
          inVoorbeeld('bedrag', grens, certain(posten.at(-1)).id),
        ),
      );

function postRij(post: BladPost): Rij {
  const { id, groep, naam, eenheid, aantal, prijs, percentage, peildatum, toelichting } = post;
  const hoeveel = (grens: Grens): Cel => ({
    stijl: 'reken',
    vorm: percentage ? 'procent' : 'getal',
    sleutel: inVoorbeeld('aantal', grens, id),
    inhoud: percentage ? percentage[grens] / 100 : (aantal?.[grens] ?? 0),
  });
  const eenheidsprijs = (grens: Grens): Cel => ({
    stijl: 'reken',
    vorm: 'euro',
    sleutel: inVoorbeeld('prijs', grens, id),
    ...(percentage ? { formule: cel(`voorbeeld:subtotaal:${grens}`) } : { inhoud: prijs?.[grens] ?? 0 }),
  });
  const bedrag = (grens: Grens): Cel => ({
    stijl: 'reken',
    vorm: 'euro',
    sleutel: inVoorbeeld('bedrag', grens, id),
    formule: functie(
      'ROUND',
      reken(cel(inVoorbeeld('aantal', grens, id)), '*', cel(inVoorbeeld('prijs', grens, id))),
      getal(2),
    ),
  });
  return rij(
    woord(groep),
    woord(naam),
    woord(eenheid),
    ...grenzen.map(hoeveel),
    ...grenzen.map(eenheidsprijs),
    ...grenzen.map(bedrag),
    woord(herkomst(post)),
    { stijl: 'naam', vorm: 'datum', ...(peildatum && { inhoud: { dag: peildatum } }) },
    woord(toelichting),
  );
}

/** A row below the others: its name first, its amounts under those of the rows. */
function somRij(naam: string, sleutel: string, formule: (grens: Grens) => Cel['formule']): Rij {
  const leeg = (aantal: number) => Array.from({ length: aantal }, (): Cel => ({ stijl: 'totaal' }));
  return rij(
    ...leeg(1),
    woord(naam, 'totaal'),
    ...leeg(5),
    ...grenzen.map((grens): Cel => ({
      stijl: 'totaal',
      vorm: 'euro',
      sleutel: `voorbeeld:${sleutel}:${grens}`,
      formule: certain(formule(grens)),
    })),
    ...leeg(3),
  );
}

function perRijen({ naam, voorbeeld }: NonNullable<BegrotingGegevens['per']>): Rij[] {
  return [
    rij(
      woord(''),
      woord(werkblad.aantalInVoorbeeld(naam)),
      ...Array.from({ length: 5 }, (): Cel => ({ stijl: 'naam' })),
      ...grenzen.map((grens): Cel => ({
        stijl: 'reken',
        vorm: 'heel',
        sleutel: `voorbeeld:deel:${grens}`,
        inhoud: voorbeeld,
      })),
    ),
    somRij(werkblad.kostenPer(naam), 'per', (grens) =>
      functie(
        'ROUND',
        reken(cel(`voorbeeld:totaal:${grens}`), '/', cel(`voorbeeld:deel:${grens}`)),
        getal(2),
      ),
    ),
  ];
}
