import { PLAN } from '../../my-plan/address.ts';
import { kaleGemeente } from '../../my-plan/gemeente.ts';
import { stappenIn } from '../../my-plan/progress.ts';
import { dateText } from '../../text/format/date.ts';
import { planOutput as word } from '../../text/plan/outputs.ts';
import { makeParagraph, small, heading, link, linkRow, text } from '../../page/make.ts';
import type { PlainPage, PlainBlock } from '../../page/plain/plain.ts';
import { begrotingBlocks, coreBlocks, peopleBlocks, planningBlocks } from './parts.ts';
import type { PlanInput } from './input.ts';
import { own } from '../../document/own.ts';

/** A plan as a document: who, when, what and how much, with its checklists. */
export function planPiece(input: PlanInput): PlainPage {
  const { plan, today } = input;
  return {
    address: PLAN,
    id: 'plan',
    family: 'doen',
    title: plan.gemeente ? word.planOf(kaleGemeente(plan.gemeente)) : word.plan,
    facts: [],
    summary: [text(word.subtitle(dateText(today)))],
    blocks: [
      ...coreBlocks(input),
      ...share('planning', word.planning, planningBlocks(input)),
      ...share('mensen', word.people, peopleBlocks(input)),
      ...share('begroting', word.begroting, begrotingBlocks(input)),
      ...share('per-stap', word.perStap, stappenBlocks(input)),
    ],
    notes: [],
    sources: [],
    tail: [],
  };
}

const share = (id: string, title: string, blocks: PlainBlock[]): PlainBlock[] =>
  blocks.length > 0 ? [heading(`plan-${id}`, title), ...blocks] : [];

/** From when to when a step takes, in words; empty without dates. */
function whenOf(planning: PlanInput['planning'], id: string): string {
  const stap = planning?.stappen.find((planned) => planned.id === id);
  if (!planning || !stap) return '';
  const { begin, einde: end } = stap.perTempo[planning.tempo];
  const of = dateText(begin.date);
  if (!end) return word.fromGoesBy(of);
  const until = dateText(end.date);
  return stap.doorlopend ? word.endsGoesBy(of, until) : word.between(of, until);
}

/** Every step with its dates and its checklist: what is done, by whom, and when. */
function stappenBlocks({ plan, data, planning }: PlanInput): PlainBlock[] {
  return stappenIn(data, plan).flatMap(
    ({ id, nummer: number, titel: title, adres: address, checklist, sjablonen }): PlainBlock[] => {
      const when = whenOf(planning, id);
      return [
        heading(`plan-stap-${id}`, word.perStapName(number, title), 3),
        makeParagraph(...(when ? [text(`${when}. `)] : []), link(address, word.inHandleiding), text('.')),
        ...(sjablonen.length > 0
          ? [makeParagraph(text(word.sjablonen), ...linkRow(sjablonen), text('.'))]
          : []),
        {
          type: 'list',
          ordered: false,
          start: 1,
          items: checklist.map((point) => {
            const {
              klaar: ready = false,
              wie: who,
              op: on,
              notitie: note,
            } = own(plan.punten, point.id) ?? {};
            const extra = [who, on && dateText(on), note].filter(Boolean).join(', ');
            return {
              checked: ready,
              blocks: [makeParagraph(text(point.tekst), ...(extra ? [text(' '), small(`(${extra})`)] : []))],
            };
          }),
        },
      ];
    },
  );
}
