import { datumVan, dagVan, weekdagVanDag, type Datum } from './datum.ts';
import { vrijeDag } from './feestdagen.ts';
import type { Pauze } from './pauze.ts';
import { certain } from '../../document/certain.ts';

/** From weeks of work to days in the calendar. */
export interface Weken {
  /** The seven days of a week, counted from 0. */
  dagen(week: number): Datum[];
  /** The first day on which people work in a week. */
  begin(week: number): Datum;
  /** The last day on which people work before a week: the end of a step that lasts until then. None before week 0. */
  totAan(week: number): Datum | undefined;
}

/** More pause than this in a week, in working days, and the week does not count. */
const MEESTE = 2;

/**
 * Counts weeks from a first day. A week in which three or more working days are a pause does not count: what
 * lies after it comes a week later. So a holiday of six weeks costs six weeks, whatever day a week begins on.
 * @param pauzes as `geldigePauzes` gives them
 */
export function wekenVanaf(start: Datum, pauzes: readonly Pauze[]): Weken {
  const rust = pauzes.map(({ van, tot }) => ({ van: dagVan(van), tot: dagVan(tot) }));
  const inRust = (dag: number): boolean => rust.some(({ van, tot }) => van <= dag && dag <= tot);
  const geteld = (eerste: number): boolean => {
    const werkdagen = zeven(eerste).filter((dag) => weekdagVanDag(dag) <= 5);
    return werkdagen.filter(inRust).length <= MEESTE;
  };
  const einde = Math.max(0, ...rust.map(({ tot }) => tot));

  /** The first day of each week that counts, as far as the last pause; after it they follow each other. */
  const tellend: number[] = [];
  let eerste = dagVan(start);
  for (; eerste <= einde; eerste += 7) if (geteld(eerste)) tellend.push(eerste);
  const dagen = (week: number): number[] => zeven(tellend[week] ?? eerste + (week - tellend.length) * 7);

  return {
    dagen: (week) => dagen(week).map(datumVan),
    // There is such a day: at most two days of pause, and never more than two public holidays in a week.
    begin: (week) => eersteWerkdag(dagen(week).filter((dag) => !inRust(dag))),
    // A pause too short to count does not make the step before it end earlier.
    totAan: (week) => (week === 0 ? undefined : eersteWerkdag(dagen(week - 1).reverse())),
  };
}

const zeven = (eerste: number): number[] => Array.from({ length: 7 }, (_, i) => eerste + i);

/** The first of these days that is no weekend and no public holiday; the last one when all are. */
function eersteWerkdag(dagen: readonly number[]): Datum {
  for (const dag of dagen) {
    if (weekdagVanDag(dag) > 5) continue;
    const datum = datumVan(dag);
    if (!vrijeDag(datum)) return datum;
  }
  return datumVan(certain(dagen.at(-1)));
}
