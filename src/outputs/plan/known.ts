import type { LowHigh } from '../../handbook/begroting.ts';
import { coordinatorIn, forSjabloon, type ForSjabloon } from '../../my-plan/for-sjabloon.ts';
import { hoursText, weekHoursText } from '../../my-plan/hours/say.ts';
import { dayOf, decidedOn } from '../../my-plan/moment.ts';
import type { Money } from '../../my-plan/money/money.ts';
import { amountText } from '../../my-plan/money/warnings.ts';
import { decisionOf } from '../../my-plan/plan.ts';
import { isWorkingDay, plusDays, type IsoDate } from '../../planner/calendar/date.ts';
import { enumeration } from '../../text/format/enumeration.ts';
import { planOutput as word } from '../../text/plan/outputs.ts';
import type { PlanInput } from './input.ts';

/** What a plan knows of what a document asks: names, days, hours and amounts. */
export function knownFor(input: PlanInput): ForSjabloon {
  const { plan, planning, data, today } = input;
  const { college, raad, stukken: papers } = decisionOf(plan);
  const decided = planning && decidedOn(data.taken, planning);
  // Days that come too early for the whole are those of the first, small decision.
  const fits = decided !== undefined && decided <= (raad || college);
  /** A day that is over is asked again. */
  const toCome = (day: IsoDate) => (day >= today ? day : '');
  const [first, second] = planning?.mijlpalen.filter(({ evaluation }) => evaluation) ?? [];
  return {
    ...forSjabloon(plan, coordinatorIn(data.rollen), planning),
    ...(fits ? { netwerkcollege: college, netwerkraad: raad } : { collegedag: toCome(college) }),
    aanleverdag: toCome(papers),
    // The work begins after the answer, or the first papers go out with it.
    antwoorddag: (fits ? '' : toCome(papers)) || toCome(plan.start),
    netwerkbesluit: decided ?? '',
    coordinatorstart: coordinatorDay(input) ?? '',
    eersteEvaluatie: first?.data[0] ?? '',
    tweedeEvaluatie: second?.data[0] ?? '',
    ...moneyIn(input, decided),
    ...hoursIn(input, decided),
  };
}

/** The day on which somebody is first paid for the hours of the coordinator. */
function coordinatorDay({ data, planning }: PlanInput): IsoDate | undefined {
  const coordinator = coordinatorIn(data.rollen);
  const from = data.begroting?.posten
    .filter(({ urenVan: paid }) => paid !== undefined && paid === coordinator)
    .flatMap(({ verloop: course = [] }) => course.flatMap(({ van: begin }) => begin ?? []))[0];
  if (!planning || !from) return undefined;
  // Who is paid from the end of a step begins on the first working day after it.
  let day = plusDays(dayOf(data.taken, planning, from), from.moment === 'einde' ? 1 : 0);
  while (!isWorkingDay(day)) day = plusDays(day, 1);
  return day;
}

function moneyIn({ money }: PlanInput, decided: IsoDate | undefined): ForSjabloon {
  if (!money) return {};
  const { firstYear, laterYear = firstYear, total, years, stages, until, untilDecision } = money;
  const toNetwork = stages.filter(({ id }) => !id.startsWith('jaar'));
  const start = {
    laag: toNetwork.reduce((sum, { amount }) => sum + amount.laag, 0),
    hoog: toNetwork.reduce((sum, { amount }) => sum + amount.hoog, 0),
  };
  return {
    bedrag: toNetwork.length > 0 ? amountText(start) : word.perYear(amountText(firstYear)),
    bedragDaarna: word.perYear(amountText(laterYear)),
    bedragPerJaar: enumeration(years.map(({ year, amount }) => word.inYear(amountText(amount), year))),
    bedragTotaal: amountText(total),
    bedragTotaalHoogstens: highest(total),
    looptijd: String(stages.length - toNetwork.length),
    jaren: enumeration(years.map(({ year }) => String(year))),
    begrotingVan: stages[0]?.from ?? '',
    begrotingTot: until,
    begrotingNu: decided ? enumeration(fixedYears(money, decided).map(String)) : '',
    ...(untilDecision && {
      bedragVoorbereiding: amountText(untilDecision),
      bedragVoorbereidingHoogstens: highest(untilDecision),
    }),
  };
}

/** One amount: who decides gives one, and not an estimate between two. */
const highest = ({ hoog: high }: LowHigh): string => amountText({ laag: high, hoog: high });

/** The budget of a year is fixed before this day of the year before: Gemeentewet, artikel 191. */
const BUDGET_IN = '11-15';

/** The years with costs whose budget the council fixed before it decides: those it has to change. */
function fixedYears({ years }: Money, decided: IsoDate): number[] {
  const now = Number(decided.slice(0, 4));
  const last = decided.slice(5) < BUDGET_IN ? now : now + 1;
  return years.map(({ year }) => year).filter((year) => now <= year && year <= last);
}

function hoursIn({ hours, data, planning }: PlanInput, decided: IsoDate | undefined): ForSjabloon {
  if (!hours) return {};
  const { own, roles } = hours;
  const coordinator = roles.find(({ rol }) => rol === coordinatorIn(data.rollen));
  const ready = new Set(
    planning?.stappen
      .filter(({ perTempo }) => {
        const { einde: end } = perTempo[planning.tempo];
        return decided !== undefined && end !== undefined && end.date <= decided;
      })
      .map(({ id }) => id),
  );
  const before = own?.perStap.filter(({ stap, per }) => per === 'stap' && ready.has(stap.id)) ?? [];
  return {
    ...(own && {
      urenGemeente:
        own.running.hoog > 0
          ? word.startThenLater(hoursText(own.untilNetwork), weekHoursText(own.running))
          : word.untilStart(hoursText(own.untilNetwork)),
    }),
    ...(before.length > 0 && {
      urenVoorbereiding: hoursText({
        laag: before.reduce((sum, load) => sum + load.hours.laag, 0),
        hoog: before.reduce((sum, load) => sum + load.hours.hoog, 0),
      }),
    }),
    ...(coordinator?.available && { urenCoordinator: hoursText(coordinator.available) }),
  };
}
