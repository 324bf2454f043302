import { planLines } from '../../../planner/table.ts';
import { decidedOn } from '../../../my-plan/moment.ts';
import type { Planning } from '../../../planner/planning.ts';
import { dateText } from '../../../text/format/date.ts';
import { planOutput as word } from '../../../text/plan/outputs.ts';
import { bullets, cell, heading, table, text } from '../../../page/make.ts';
import type { PlainBlock } from '../../../page/plain/plain.ts';
import type { PlanInput } from '../input.ts';

/** Of what comes back so many dates are named: the rhythm is clear then. */
const TIMES = 4;

/** The dates of the steps as a table, and those of the meetings as lists. */
export function planningBlocks({ planning, plan }: PlanInput): PlainBlock[] {
  if (!planning) return [];
  const line = (title: string, id: string, points: string[]): PlainBlock[] =>
    points.length > 0 ? [heading(id, title, 1), ...bullets(points.map((point) => [text(point)]))] : [];
  return [
    table(
      word.planning,
      [word.stap, word.begins, word.ready, word.marge].map((name) => cell(text(name))),
      planLines(planning).map(({ nummer: number, title, begins, ready, marge }) => [
        cell(text(`${number}. ${title}`)),
        cell(text(begins)),
        cell(text(ready)),
        cell(text(marge)),
      ]),
      { rowHeads: true },
    ),
    ...line(
      word.moments,
      'plan-momenten',
      planning.mijlpalen.map(
        ({ title, data, pattern }) =>
          `${title}: ${pattern === 'uiterlijk' ? `${word.look} ` : ''}${[...data.slice(0, TIMES).map(dateText), ...(data.length > TIMES ? [word.enFurther] : [])].join(', ')}`,
      ),
    ),
    ...line(
      word.leerlijn,
      'plan-leerlijn',
      planning.leerlijn.map(
        ({ nummer: number, titel: title, date }) =>
          `${dateText(date)}, ${plan.leerlijn.begin}: ${number}. ${title}`,
      ),
    ),
    ...line(
      word.network,
      'plan-netwerk',
      planning.network.meetings.map(
        ({ date, holiday }) =>
          `${dateText(date)}, ${plan.bijeenkomst.begin}${holiday ? ` (${holiday}, ${word.feast})` : ''}`,
      ),
    ),
    ...line(
      word.pauzes,
      'plan-pauzes',
      planning.pauzes.map(
        ({ naam: name, van: of, tot: until }) => `${name}: ${word.tot_en_met(dateText(of), dateText(until))}`,
      ),
    ),
  ];
}

/** The plan in a few lines, for who decides: phases in months, and a day only where something is decided. */
export function shortPlanning({ planning, data }: PlanInput): PlainBlock[] {
  if (!planning) return [];
  const decided = decidedOn(data.taken, planning);
  const [first, last] = [planning.leerlijn.at(0), planning.leerlijn.at(-1)];
  const [meeting] = planning.network.meetings;
  const lines = [
    ...phaseSpans(planning, data).map(({ name, begin, end }) => ({
      at: begin,
      when: months(begin, end),
      name,
    })),
    ...(decided ? [{ at: decided, when: dateText(decided), name: word.decision }] : []),
    ...(first && last ? [{ at: first.date, when: months(first.date, last.date), name: word.leerlijn }] : []),
    ...(meeting
      ? [{ at: meeting.date, when: months(meeting.date, meeting.date), name: word.firstMeeting }]
      : []),
    ...planning.mijlpalen
      .filter(({ evaluation }) => evaluation)
      .flatMap(({ title, data: [day] }) => (day ? [{ at: day, when: dateText(day), name: title }] : [])),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return [
    table(
      word.planning,
      [cell(text(word.when)), cell(text(word.what))],
      lines.slice(0, LINES).map(({ when, name }) => [cell(text(when)), cell(text(name))]),
    ),
  ];
}

/** So many lines a paper has room for. */
const LINES = 6;

/** The steps before the decision, with their days. */
export function preparation({ planning, data }: PlanInput): PlainBlock[] {
  const until = planning && decidedOn(data.taken, planning);
  if (!planning || !until) return [];
  const rows = planning.stappen.flatMap(({ id, nummer: number, titel: title }) => {
    const moments = momentsOf(planning, id);
    return moments?.end && moments.end <= until ? [{ number, title, ...moments, end: moments.end }] : [];
  });
  return [
    table(
      word.planning,
      [word.stap, word.begins, word.ready].map((name) => cell(text(name))),
      rows.map(({ number, title, begin, end }) => [
        cell(text(`${number}. ${title}`)),
        cell(text(dateText(begin))),
        cell(text(dateText(end))),
      ]),
      { rowHeads: true },
    ),
  ];
}

function momentsOf({ stappen, tempo }: Planning, id: string): { begin: string; end?: string } | undefined {
  const moments = stappen.find((stap) => stap.id === id)?.perTempo[tempo];
  return moments && { begin: moments.begin.date, ...(moments.einde && { end: moments.einde.date }) };
}

/** From when to when the steps of each phase take, in order, without the phases that go on. */
function phaseSpans(
  planning: Planning,
  { stappen }: PlanInput['data'],
): { name: string; begin: string; end: string }[] {
  const phases = Map.groupBy(stappen, ({ fase }) => fase);
  return [...phases].flatMap(([name, steps]) => {
    const along = steps.flatMap(({ id }) => momentsOf(planning, id) ?? []);
    const [first] = along.map(({ begin }) => begin).sort();
    const last = along
      .flatMap(({ end }) => end ?? [])
      .sort()
      .at(-1);
    return first && last ? [{ name, begin: first, end: last }] : [];
  });
}

/** Two days as months. Example: `januari 2027 tot en met maart 2027`. */
function months(begin: string, end: string): string {
  const [first, last] = [dateText(begin.slice(0, 7)), dateText(end.slice(0, 7))];
  return first === last ? last : word.tot_en_met(first, last);
}
