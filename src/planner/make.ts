import { planning as text } from '../text/pages/planning.ts';
import { isDate, type IsoDate } from './calendar/date.ts';
import { holidaysBetween } from './calendar/holidays.ts';
import { planMijlpalen, type Mijlpaal } from './mijlpalen.ts';
import { planNetwork } from './network.ts';
import type { Slot } from './critical-path.ts';
import { validPauzes } from './pauze.ts';
import { placeAfterPractice } from './practice.ts';
import type { PlannerInput, Planning, PlannedStap, StapMoment } from './planning.ts';
import { untilDecision } from './decision.ts';
import { PlanningError } from './taak.ts';
import { perTempo, tempos } from './tempo.ts';
import { sortByDependency } from './order.ts';
import { leaveOut } from './omit.ts';
import { weeksFrom, type Weeks } from './calendar/weeks.ts';
import { certain } from '../document/certain.ts';

/** Outside these years a start is a slip, and a plan could run past the year 9999. */
const [FIRST, LAST] = ['2000-01-01', '2199-12-31'];

/**
 * Plans everything: steps, fixed moments, meetings. The same input gives the same plan.
 * @throws PlanningError for a start that is no day, and as `sortByDependency` does
 */
export function makePlanning(input: PlannerInput): Planning {
  const { start, stappen: all, tempo = 'midden', network, leerlijn } = input;
  if (!isDate(start) || start < FIRST || start > LAST)
    throw new PlanningError(
      `«${start}» is geen startdatum. Schrijf jaar-maand-dag, met een jaar tussen 2000 en 2199.`,
      [],
    );
  const pauzes = validPauzes(input.pauzes ?? []).filter(({ tot: until }) => until >= start);
  const weeks = weeksFrom(start, pauzes);
  sortByDependency(all);
  const stayed = leaveOut(all, new Set(input.omit));
  const inOrder = sortByDependency(stayed);
  const holder = stayed.find(({ bevatLeerlijn: containsLeerlijn }) => containsLeerlijn);
  const held =
    leerlijn && holder
      ? { ...leerlijn, holder, ...(network?.fixed && { agreed: network.fixed }) }
      : undefined;
  const decided = perTempo((how) => untilDecision(inOrder, how, input.decision, weeks));
  const positions = perTempo((how) => placeAfterPractice(decided[how].taken, how, held, { weeks, pauzes }));

  const stappen = stayed.map(({ id, nummer: number, titel: title, doorlopend: ongoing }) => ({
    id,
    nummer: number,
    titel: title,
    doorlopend: ongoing,
    perTempo: perTempo((how) =>
      stapMoment(
        certain(positions[how].stappen.get(id)),
        weeks,
        decided[how].lasts === id ? input.decision : undefined,
      ),
    ),
  }));
  const onId = new Map(stappen.map((stap) => [stap.id, stap.perTempo[tempo]]));
  const dateAt = (mijlpaal: Mijlpaal): IsoDate | undefined =>
    onId.get(mijlpaal.stap)?.[mijlpaal.moment]?.date;

  const ready = perTempo((how) => weeks.untilOn(positions[how].weeks) ?? weeks.begin(0));
  const rhythmic = networkMeetingIn(stayed);
  const firstTimes = rhythmic && dateAt(rhythmic);
  const { lessons, unpractised } = positions[tempo];
  // The same volunteers come to both.
  const lessonDays = new Map(lessons.map(({ date, nummer: number }) => [date, text.meeting(number)]));
  const plan = {
    start,
    tempo,
    stappen,
    ready,
    criticalPath: perTempo((how) => critical(inOrder, positions[how].stappen)),
    mijlpalen: planMijlpalen(
      stayed.map(({ id, mijlpalen }) => ({ id, mijlpalen: mijlpalen.filter((one) => one !== rhythmic) })),
      dateAt,
      { start, ready: ready[tempo] },
      pauzes,
    ),
    network:
      network && firstTimes
        ? { stap: rhythmic.stap, ...planNetwork(network, firstTimes, pauzes, lessonDays) }
        : { meetings: [], skipped: [] },
    leerlijn: lessons,
    unpractised,
    pauzes,
  };
  return { ...plan, holidays: holidaysBetween(start, lastDay(plan)) };
}

/** Ids of the steps without slack, in order of beginning; of steps that begin together what waits comes last. */
function critical(inOrder: readonly PlannedStap[], slots: ReadonlyMap<string, Slot>): string[] {
  const slot = (id: string) => certain(slots.get(id));
  return inOrder
    .map(({ id }) => id)
    .filter((id) => slot(id).slack === 0)
    .sort((a, b) => slot(a).begin - slot(b).begin);
}

/** @param endDay the day on which it ends, when it is not the last working day of its weeks */
function stapMoment({ begin, end, lookBegin, slack }: Slot, weeks: Weeks, endDay?: IsoDate): StapMoment {
  const moment = (week: number) => ({ week, date: weeks.begin(week) });
  return {
    begin: moment(begin),
    ...(end && { einde: { week: end, date: endDay ?? certain(weeks.untilOn(end)) } }),
    uiterlijkBegin: moment(lookBegin),
    speling: slack,
    kritiek: slack === 0,
  };
}

/** The fixed moment that is the network's own meeting: the one that says so. */
export const networkMeetingIn = (stappen: readonly Pick<PlannedStap, 'mijlpalen'>[]): Mijlpaal | undefined =>
  stappen
    .flatMap(({ mijlpalen }) => mijlpalen)
    .find(({ netwerkbijeenkomst: networkMeeting }) => networkMeeting);

function lastDay(plan: Omit<Planning, 'holidays'>): IsoDate {
  return [
    plan.start,
    ...tempos.map((how) => plan.ready[how]),
    ...plan.stappen.map(({ perTempo: { traagst: slowest } }) => slowest.begin.date),
    ...plan.mijlpalen.flatMap(({ data }) => data),
    ...plan.network.meetings.map(({ date }) => date),
    ...plan.leerlijn.map(({ date }) => date),
  ].reduce((last, day) => (day > last ? day : last));
}
