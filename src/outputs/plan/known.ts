import { coordinatorIn, forSjabloon, type ForSjabloon } from '../../my-plan/for-sjabloon.ts';
import { hoursText, weekHoursText } from '../../my-plan/hours/say.ts';
import { amountText } from '../../my-plan/money/warnings.ts';
import { decisionOf } from '../../my-plan/plan.ts';
import { decidingStap } from '../../planner/decision.ts';
import { enumeration } from '../../text/format/enumeration.ts';
import { planOutput as word } from '../../text/plan/outputs.ts';
import type { PlanInput } from './input.ts';

/** What a plan knows of what a document asks: names, days, hours and amounts. */
export function knownFor(input: PlanInput): ForSjabloon {
  const { plan, planning, data } = input;
  const { college, raad, stukken: papers } = decisionOf(plan);
  const decides = decidingStap(data.taken)?.id;
  const decided = planning?.stappen.find(({ id }) => id === decides)?.perTempo[planning.tempo].einde?.date;
  const [first, second] = planning?.mijlpalen.filter(({ evaluation }) => evaluation) ?? [];
  return {
    ...forSjabloon(plan, coordinatorIn(data.rollen), planning),
    collegedag: college,
    // Days that come too early for the whole are those of the first, small decision.
    ...(decided && decided <= (raad || college) && { netwerkcollege: college, netwerkraad: raad }),
    aanleverdag: papers,
    netwerkbesluit: decided ?? '',
    eersteEvaluatie: first?.data[0] ?? '',
    tweedeEvaluatie: second?.data[0] ?? '',
    ...moneyIn(input),
    ...hoursIn(input),
  };
}

function moneyIn({ money }: PlanInput): ForSjabloon {
  if (!money) return {};
  const { firstYear, laterYear = firstYear, total, years, stages } = money;
  const preparation = stages.find(({ id }) => id === 'voorbereiding');
  const toNetwork = stages.filter(({ id }) => !id.startsWith('jaar'));
  const start = {
    laag: toNetwork.reduce((sum, { amount }) => sum + amount.laag, 0),
    hoog: toNetwork.reduce((sum, { amount }) => sum + amount.hoog, 0),
  };
  return {
    bedrag: toNetwork.length > 0 ? amountText(start) : word.perYear(amountText(firstYear)),
    bedragDaarna: word.perYear(amountText(laterYear)),
    bedragTotaal: amountText(total),
    jaren: enumeration(years.map(({ year }) => String(year))),
    ...(preparation && { bedragVoorbereiding: amountText(preparation.amount) }),
  };
}

function hoursIn({ hours, data }: PlanInput): ForSjabloon {
  if (!hours) return {};
  const coordinator = hours.roles.find(({ rol }) => rol === coordinatorIn(data.rollen));
  const preparation = hours.own?.perStage.find(({ id }) => id === 'voorbereiding');
  return {
    ...(hours.own && {
      urenGemeente: word.startThenLater(hoursText(hours.own.untilNetwork), weekHoursText(hours.own.running)),
    }),
    ...(preparation && { urenVoorbereiding: hoursText(preparation.hours) }),
    ...(coordinator?.available && { urenCoordinator: hoursText(coordinator.available) }),
  };
}
