import { datumVan, dagVan, isWerkdag, plusDagen, plusMaanden, plusWeken, type Datum } from './datum.ts';
import { vrijeDag } from './feestdagen.ts';
import { pauzeOp, type Pauze } from './pauze.ts';

/** A fixed moment of a step. */
export interface Mijlpaal {
  id: string;
  titel: string;
  /** The step from whose beginning or end it counts. */
  stap: string;
  moment: 'begin' | 'einde';
  patroon: 'uiterlijk' | 'eenmalig' | 'elke';
  /** How many weeks after that moment; for `elke` how many weeks apart. */
  weken?: number | undefined;
  /** For `elke`: how many months apart. */
  maanden?: number | undefined;
  /** Whether it is the network's own meeting: planned by the rhythm of the edition instead. */
  netwerkbijeenkomst?: boolean | undefined;
}

export interface GeplandeMijlpaal {
  id: string;
  titel: string;
  /** The step that it belongs to. */
  bij: string;
  patroon: Mijlpaal['patroon'];
  /** One day, or all days within sight for what comes back. */
  data: Datum[];
}

/** What comes back is planned for at least so many weeks. */
const EEN_JAAR = 52;

/**
 * Fixed moments on dates. They count in weeks of the calendar: a year of work is a year, also with holidays in
 * it. A day on which nobody works becomes the next one on which people do. What must be there when a step begins,
 * must be there on the last working day before it.
 * @param datumBij the day of a moment, or `undefined` when its step is left out or has no end
 * @param plan its first day, and the last of the steps; what comes back goes on until then, or until the last
 *   single moment
 */
export function planMijlpalen(
  stappen: readonly { id: string; mijlpalen: readonly Mijlpaal[] }[],
  datumBij: (mijlpaal: Mijlpaal) => Datum | undefined,
  plan: { start: Datum; klaar: Datum },
  pauzes: readonly Pauze[],
): GeplandeMijlpaal[] {
  const gevonden = stappen.flatMap(({ id, mijlpalen }) =>
    mijlpalen.flatMap((mijlpaal) => {
      const vanaf = datumBij(mijlpaal);
      return vanaf ? [{ bij: id, mijlpaal, vanaf }] : [];
    }),
  );
  const enkel = ({ mijlpaal, vanaf }: (typeof gevonden)[number]) => plusWeken(vanaf, mijlpaal.weken ?? 0);
  const laatste = gevonden
    .filter(({ mijlpaal }) => mijlpaal.patroon !== 'elke')
    .map(enkel)
    .reduce((later, dag) => (dag > later ? dag : later), plan.klaar);
  return gevonden
    .map((een): GeplandeMijlpaal => {
      const { bij, mijlpaal, vanaf } = een;
      const jaar = plusWeken(vanaf, EEN_JAAR);
      const dagen =
        mijlpaal.patroon === 'elke'
          ? herhaal(mijlpaal, vanaf, jaar > laatste ? jaar : laatste)
          : [enkel(een)];
      const { id, titel, patroon } = mijlpaal;
      const ervoor = isVoorBegin(mijlpaal) ? werkdagVoor(vanaf, plan.start, pauzes) : undefined;
      // Two that a pause drives to the same day are one.
      const data = ervoor ? [ervoor] : [...new Set(dagen.map((dag) => werkdagVanaf(dag, pauzes)))];
      return { id, titel, bij, patroon, data };
    })
    .sort((a, b) => (a.data[0] ?? '').localeCompare(b.data[0] ?? ''));
}

/** The days of what comes back, the first one full period after the moment. */
function herhaal({ weken, maanden }: Mijlpaal, vanaf: Datum, tot: Datum): Datum[] {
  const dagen: Datum[] = [];
  for (let keer = 1; ; keer++) {
    const dag = maanden
      ? maandenLater(vanaf, keer * maanden)
      : plusWeken(vanaf, keer * Math.max(1, weken ?? 1));
    if (dag > tot) return dagen;
    dagen.push(dag);
  }
}

/** The same day of a later month, or its last day when the month is shorter. */
function maandenLater(vanaf: Datum, maanden: number): Datum {
  const maand = plusMaanden(vanaf.slice(0, 7), maanden);
  const laatste = datumVan(dagVan(`${plusMaanden(maand, 1)}-01`) - 1);
  const dag = `${maand}${vanaf.slice(7)}`;
  return dag < laatste ? dag : laatste;
}

/** Whether something must be there as soon as a step begins. */
const isVoorBegin = ({ patroon, moment, weken = 0 }: Mijlpaal): boolean =>
  patroon === 'uiterlijk' && moment === 'begin' && weken === 0;

const isVrij = (dag: Datum, pauzes: readonly Pauze[]): boolean =>
  !isWerkdag(dag) || vrijeDag(dag) !== undefined || pauzeOp(pauzes, dag) !== undefined;

/** The last day before a day that people work, or `undefined` when the plan has none. */
function werkdagVoor(datum: Datum, start: Datum, pauzes: readonly Pauze[]): Datum | undefined {
  let dag = plusDagen(datum, -1);
  while (dag >= start && isVrij(dag, pauzes)) dag = plusDagen(dag, -1);
  return dag >= start ? dag : undefined;
}

/** The first day from a day on that people work: no weekend, pause or public holiday. */
function werkdagVanaf(datum: Datum, pauzes: readonly Pauze[]): Datum {
  let dag = datum;
  while (isVrij(dag, pauzes)) dag = plusDagen(dag, 1);
  return dag;
}
