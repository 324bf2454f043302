import { stappenIn } from '../../../my-plan/progress.ts';
import type { PlanStap } from '../../../my-plan/data.ts';
import { capitalise } from '../../../text/format/capitalise.ts';
import { dateText } from '../../../text/format/date.ts';
import { planOutput as word } from '../../../text/plan/outputs.ts';
import { cell, heading, makeParagraph, small, table, text } from '../../../page/make.ts';
import type { Cell, PlainBlock } from '../../../page/plain/plain.ts';
import type { PlanInput } from '../input.ts';
import type { PlanPieces } from '../papers.ts';
import { own } from '../../../document/own.ts';

/** The steps phase by phase, each with its goal, its result and its days. */
export function approachBlocks({ plan, data, planning }: PlanInput, { stappen }: PlanPieces): PlainBlock[] {
  const phases = Map.groupBy(stappenIn(data, plan), ({ fase }) => fase);
  return [...phases].flatMap(([fase, along], i): PlainBlock[] => [
    heading(`plan-fase-${i + 1}`, fase, 1),
    table(
      fase,
      [word.stap, word.goal, word.result, word.when].map((name) => cell(text(name))),
      along.map(({ id, nummer: number, titel: title }) => {
        const texts = stappen.find(({ stap }) => stap === id);
        return [
          cell(text(`${number}. ${title}`)),
          cell(...(texts?.doel ?? [])),
          cell(...(texts?.resultaat ?? [])),
          cell(text(whenOf(planning, id))),
        ];
      }),
      { rowHeads: true },
    ),
  ]);
}

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

/** Per step what goes wrong first, and what to do instead. */
export function riskBlocks({ plan, data }: PlanInput, { stappen }: PlanPieces): PlainBlock[] {
  const along = new Set(stappenIn(data, plan).map(({ id }) => id));
  const rows = stappen.flatMap(({ stap, risico: risk }) => (risk && along.has(stap) ? [risk] : []));
  if (rows.length === 0) return [];
  return [
    table(
      word.risks,
      [word.stap, word.risk, word.do].map((name) => cell(text(name))),
      rows,
      { rowHeads: true },
    ),
  ];
}

/** Every step with its points: what is to be done, by which role, by whom and when. */
export const checklistBlocks = (input: PlanInput): PlainBlock[] =>
  stappenIn(input.data, input.plan).flatMap(
    ({ id, nummer: number, titel: title, checklist }): PlainBlock[] => [
      heading(`plan-stap-${id}`, word.perStapName(number, title), 1),
      table(
        word.perStapName(number, title),
        [word.point, word.rol, word.who, word.day].map((name) => cell(text(name))),
        checklist.map((point) => pointRow(point, input)),
      ),
    ],
  );

function pointRow(
  { id, tekst: words, rol }: PlanStap['checklist'][number],
  { plan, data }: PlanInput,
): Cell[] {
  const { klaar: ready = false, wie: who, op: on, notitie: note } = own(plan.punten, id) ?? {};
  const role = data.rollen.find((one) => one.id === rol);
  return [
    {
      blocks: [
        {
          type: 'list',
          ordered: false,
          start: 1,
          items: [
            {
              checked: ready,
              blocks: [makeParagraph(text(words), ...(note ? [text(' '), small(`(${note})`)] : []))],
            },
          ],
        },
      ],
    },
    cell(text(role ? capitalise(role.naam) : '')),
    cell(text(who ?? (rol === undefined ? '' : (own(plan.mensen, rol) ?? '')))),
    cell(text(on ? dateText(on) : '')),
  ];
}
