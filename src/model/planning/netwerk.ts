import { isDatum, isWerkdag, plusDagen, plusMaanden, weekdagVan, type Datum, type Weekdag } from './datum.ts';
import { vrijeDag, vrijVoorSommigen } from './feestdagen.ts';
import { pauzeOp, type Pauze } from './pauze.ts';
import { certain } from '../../document/certain.ts';

/** When the network meets. Example: `{ elkeMaanden: 1, hoeveelste: 1, weekdag: 2 }` is every first Tuesday. */
export interface Netwerkritme {
  elkeMaanden: number;
  /** Which of its weekdays in a month; the first when absent. */
  hoeveelste?: 1 | 2 | 3 | 4 | 'laatste';
  /** Tuesday when absent. */
  weekdag?: Weekdag;
  /** How many meetings are planned; twelve when absent. */
  aantal?: number;
  /** Days that are agreed already; then the rhythm is not used. */
  vast?: readonly Datum[];
}

export interface Netwerk {
  /** The step that the meetings belong to; absent when there are none. */
  stap?: string;
  bijeenkomsten: Bijeenkomst[];
  /** Months in which no day was free, and why. */
  overgeslagen: { maand: string; om: string }[];
}
export interface Bijeenkomst {
  nummer: number;
  datum: Datum;
  /** The day by the rhythm, and the pause, holiday or other meeting because of which it became another. */
  verschoven?: { van: Datum; om: string };
  /** A holiday on which some are free: to be discussed in the group. */
  feestdag?: string;
}

/** Months without a meeting after which the planning gives up. */
const GEDULD = 24;

/**
 * Dates of the network's meetings from a first day. A day in a pause, on a public holiday or of another meeting
 * moves to the same weekday of another week in that month. When other meetings take all of those, it becomes a
 * working day after one of them; a month without such a day is passed over.
 * @param andere what else the same people meet for, by day; agreed days stay as they are, also on one of these
 */
export function planNetwerk(
  ritme: Netwerkritme,
  vanaf: Datum,
  pauzes: readonly Pauze[],
  andere: ReadonlyMap<Datum, string> = new Map(),
): Netwerk {
  if (ritme.vast && ritme.vast.length > 0)
    return { bijeenkomsten: nummer(vasteDagen(ritme.vast)), overgeslagen: [] };
  const { elkeMaanden, hoeveelste = 1, weekdag = 2, aantal = 12 } = ritme;
  const stap = Math.max(1, Math.trunc(elkeMaanden));
  const dagen: Omit<Bijeenkomst, 'nummer'>[] = [];
  const overgeslagen: Netwerk['overgeslagen'] = [];
  const vol = (dag: Datum) => bezet(dag, pauzes) ?? andere.get(dag);
  const eerste = vanaf.slice(0, 7);
  let maand = gekozen(weekdagenIn(eerste, weekdag), hoeveelste) < vanaf ? plusMaanden(eerste, 1) : eerste;
  for (let stil = 0; dagen.length < aantal && stil < GEDULD; maand = plusMaanden(maand, stap)) {
    const keuze = weekdagenIn(maand, weekdag).filter((dag) => dag >= vanaf);
    const van = gekozen(weekdagenIn(maand, weekdag), hoeveelste);
    const om = vol(van);
    // Later in the month first; a group that is used to a day sees it coming.
    const zelfdeDag = keuze.sort(laterEerst(van)).filter((dag) => !bezet(dag, pauzes));
    const dagErna = () => zelfdeDag.flatMap(werkdagenNa).find((dag) => !vol(dag));
    const datum = om ? (zelfdeDag.find((dag) => !vol(dag)) ?? dagErna()) : van;
    stil = datum ? 0 : stil + 1;
    if (datum) dagen.push({ datum, ...(om && { verschoven: { van, om } }) });
    else overgeslagen.push({ maand, om: certain(om) });
  }
  return { bijeenkomsten: nummer(dagen), overgeslagen };
}

const vasteDagen = (data: readonly Datum[]) =>
  [...new Set(data)]
    .filter(isDatum)
    .sort()
    .map((datum) => ({ datum }));

const nummer = (dagen: readonly Omit<Bijeenkomst, 'nummer'>[]): Bijeenkomst[] =>
  dagen.map((dag, i) => {
    const feest = vrijVoorSommigen(dag.datum);
    return { nummer: i + 1, ...dag, ...(feest && { feestdag: feest }) };
  });

/** All days of a month that fall on a weekday. */
function weekdagenIn(maand: string, weekdag: Weekdag): Datum[] {
  const eerste = plusDagen(`${maand}-01`, (weekdag - weekdagVan(`${maand}-01`) + 7) % 7);
  return [0, 7, 14, 21, 28].map((dagen) => plusDagen(eerste, dagen)).filter((dag) => dag.startsWith(maand));
}

/** The working days of the same month in the six days after a day. */
const werkdagenNa = (dag: Datum): Datum[] =>
  [1, 2, 3, 4, 5, 6]
    .map((dagen) => plusDagen(dag, dagen))
    .filter((een) => isWerkdag(een) && een.slice(0, 7) === dag.slice(0, 7));

const gekozen = (dagen: readonly Datum[], hoeveelste: 1 | 2 | 3 | 4 | 'laatste'): Datum =>
  hoeveelste === 'laatste' ? certain(dagen.at(-1)) : certain(dagen[hoeveelste - 1]);

const laterEerst = (van: Datum) => (a: Datum, b: Datum) =>
  Number(a < van) - Number(b < van) || (a < van ? b.localeCompare(a) : a.localeCompare(b));

/** Why a group cannot meet on a day: the name of a pause or of a public holiday. */
export const bezet = (datum: Datum, pauzes: readonly Pauze[]): string | undefined =>
  pauzeOp(pauzes, datum)?.naam ?? vrijeDag(datum);
