import { werkblad } from '../../../text/werkblad.ts';
import { bereik, cel, functie, getal, reken, tekst } from '../formule.ts';
import { invul, type Blad, type Cel, type Werkboek } from '../werkboek.ts';
import { bronnenBlad, kop, rij, titel, werkboekVan, woord } from './cellen.ts';
import type { PlanningGegevens } from './gegevens.ts';

/** A plan as a sheet: a row per step with its days, and room for who does it and how far it is; then all other dates. */
export function planningBoek({ kop: over, stappen, data = [] }: PlanningGegevens): Werkboek {
  return werkboekVan(
    over.titel,
    over,
    [planningBlad(over.titel, stappen), ...(data.length > 0 ? [dataBlad(data)] : []), bronnenBlad(over, [])],
    [],
  );
}

const dataBlad = (data: NonNullable<PlanningGegevens['data']>): Blad => ({
  naam: werkblad.bladen.data,
  kolommen: [18, 9, 24, 64],
  kop: 1,
  vast: 2,
  filterTot: data.length + 1,
  rijen: [
    titel(werkblad.bladen.data),
    kop(werkblad.datumKolom, werkblad.tijd, werkblad.soortMoment, werkblad.wat),
    ...data.map(({ datum, tijd = '', soort, wat }) =>
      rij({ stijl: 'naam', vorm: 'datum', inhoud: { dag: datum } }, woord(tijd), woord(soort), woord(wat)),
    ),
  ],
});

function planningBlad(naam: string, stappen: PlanningGegevens['stappen']): Blad {
  const rijen = stappen.map(({ nummer, titel, wie, begin, einde, klaar, notitie }, i) =>
    rij(
      { stijl: 'naam', vorm: 'heel', ...(nummer !== undefined && { inhoud: nummer }) },
      woord(titel),
      invul(`wie:${i}`, 'tekst', wie),
      invul(`begin:${i}`, 'datum', { dag: begin }, { soort: 'datum' }),
      invul(`einde:${i}`, 'datum', einde === undefined ? undefined : { dag: einde }, { soort: 'datum' }),
      { stijl: 'reken', vorm: 'getal', sleutel: `weken:${i}`, formule: weken(i) },
      invul(`klaar:${i}`, 'tekst', klaar ? 'x' : undefined, { soort: 'kruis', hulp: werkblad.kruisHulp }),
      invul(`notitie:${i}`, 'tekst', notitie),
    ),
  );
  const leeg = (aantal: number) => Array.from({ length: aantal }, (): Cel => ({ stijl: 'totaal' }));
  return {
    naam: werkblad.bladen.planning,
    kolommen: [10, 44, 26, 18, 18, 9, 9, 44],
    kop: 1,
    vast: 2,
    ...(stappen.length > 0 && { filterTot: stappen.length + 1 }),
    rijen: [
      titel(naam),
      kop(
        werkblad.nummer,
        werkblad.stap,
        werkblad.wie,
        werkblad.begin,
        werkblad.einde,
        werkblad.weken,
        werkblad.klaar,
        werkblad.notitie,
      ),
      ...rijen,
      ...(stappen.length > 0
        ? [
            rij(
              ...leeg(1),
              woord(werkblad.planningKlaar, 'totaal'),
              ...leeg(4),
              {
                stijl: 'totaal',
                vorm: 'heel',
                sleutel: 'som:klaar',
                formule: functie(
                  'SUMPRODUCT',
                  reken(
                    getal(1),
                    '*',
                    reken(bereik('klaar:0', `klaar:${stappen.length - 1}`), '=', tekst('x')),
                  ),
                ),
              },
              ...leeg(1),
            ),
          ]
        : []),
    ],
  };
}

/** In whole weeks, also of a step that ends on a Friday; nothing without a last day. */
const weken = (i: number) =>
  functie(
    'IF',
    reken(cel(`einde:${i}`), '=', tekst('')),
    tekst(''),
    functie(
      'ROUND',
      reken(reken(reken(cel(`einde:${i}`), '-', cel(`begin:${i}`)), '+', getal(1)), '/', getal(7)),
      getal(0),
    ),
  );
