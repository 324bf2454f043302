import { datumVan, dagVan, isWerkdag, plusDagen, type Datum } from './datum.ts';
import { vrijeDag } from './feestdagen.ts';
import { pauzeOp, type Pauze } from './pauze.ts';

/** From weeks of work to days in the calendar. */
export interface Weken {
  /** The seven days of a week, counted from 0. */
  dagen(week: number): Datum[];
  /** The first day on which people work in a week. */
  begin(week: number): Datum;
  /** The last day on which people work before a week: the end of a step that lasts until then. */
  totAan(week: number): Datum;
}

/** More pause than this in a week, in working days, and the week does not count. */
const MEESTE = 2;

/**
 * Counts weeks from a first day. A week in which three or more working days are a pause does not count: what
 * lies after it comes a week later. So a holiday of six weeks costs six weeks, whatever day a week begins on.
 * @param pauzes as `geldigePauzes` gives them
 */
export function wekenVanaf(start: Datum, pauzes: readonly Pauze[]): Weken {
  const nul = dagVan(start);
  /** The first day of each week that counts, as far as asked for. */
  const tellend: number[] = [];
  let volgende = 0;
  const zeven = (eerste: number): Datum[] => Array.from({ length: 7 }, (_, i) => datumVan(eerste + i));
  const telt = (dagen: Datum[]): boolean =>
    dagen.filter((dag) => isWerkdag(dag) && pauzeOp(pauzes, dag)).length <= MEESTE;

  function dagen(week: number): Datum[] {
    for (; tellend.length <= week; volgende++) {
      const eerste = nul + volgende * 7;
      if (pauzes.length === 0 || telt(zeven(eerste))) tellend.push(eerste);
    }
    return zeven(tellend[week]!);
  }
  const gewerkt = (dag: Datum): boolean => isWerkdag(dag) && !vrijeDag(dag);

  return {
    dagen,
    // There is such a day: at most two days of pause, and never more than two public holidays in seven days.
    begin: (week) => dagen(week).find((dag) => gewerkt(dag) && !pauzeOp(pauzes, dag))!,
    // A pause too short to count does not make the step before it end earlier.
    totAan: (week) => (week === 0 ? plusDagen(start, -1) : dagen(week - 1).findLast(gewerkt)!),
  };
}
