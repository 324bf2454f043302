import type { PlanData } from '../../../my-plan/data.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { writePlan } from '../../../my-plan/kept/write.ts';
import { planText } from '../../../text/plan/script.ts';
import { offer } from '../offer.ts';
import {
  documents,
  makeDocument,
  planNameOf,
  type PlanDocument,
  type DocumentRequest,
  type Package,
} from './documents.ts';
import { byId } from '../element.ts';
import { report, tellFailure, say } from './message.ts';

/** What a plan can become. */
export interface Output {
  /** The id of the button that asks for it. */
  button: string;
  /** @param today as `2027-01-04` */
  make: (plan: Plan, data: PlanData, today: string) => void | Promise<void>;
}

/** Every file that the page can make. A new one is a row here, and a button in `site/components/plan/TakeAlong.astro`. */
export const output: readonly Output[] = [
  { button: 'plan-bewaar', make: keepFile },
  ...documents.map((document) => ({
    button: `plan-maak-${document}`,
    make: (plan: Plan, data: PlanData, today: string) =>
      offerDocument(document, { plan, data, today, annexes: chosenAnnexes() }),
  })),
];

/** The plan itself, to open again on this page. */
export function keepFile(plan: Plan): void {
  const name = planText.bestand(planNameOf(plan));
  offer(name, writePlan(plan));
  say(planText.document.ready(name));
}

/** The annexes that are ticked. Nobody keeps them: names go into a paper only by a tick of today. */
const chosenAnnexes = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('[data-bijlage]:checked')].map(({ value }) => value);

async function offerDocument(document: PlanDocument, request: DocumentRequest): Promise<void> {
  const parcel: Package = byId('plan-open-formaat', HTMLInputElement).checked ? 'open' : 'word';
  say(planText.document.busy);
  try {
    const file = await makeDocument(document, request, parcel);
    if (!file) {
      say('');
      report({ title: planText.document.stillNot, text: [planText.document.firstStart] });
      return;
    }
    const name = [planNameOf(request.plan), file.name].filter(Boolean).join('-');
    offer(name, file.contents, file.type);
    say(planText.document.ready(name));
  } catch (cause) {
    console.error(cause);
    say('');
    await tellFailure(planText.document.fault);
  }
}
