import type { ComputedPost } from '../../my-plan/begroting.ts';
import { stappenIn, progressOf } from '../../my-plan/progress.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { planLines } from '../../planner/table.ts';
import { dateText } from '../../text/format/date.ts';
import { wholeEuroText } from '../../text/format/number.ts';
import { nl } from '../../text/nl.ts';
import { toLarge } from '../../text/plan/begroting.ts';
import { planOutput as word } from '../../text/plan/outputs.ts';
import {
  makeParagraph,
  cell,
  definitions,
  small,
  heading,
  link,
  right,
  strong,
  table,
  text,
  bullets,
} from '../../page/make.ts';
import type { Cell, PlainBlock, PageInline } from '../../page/plain/plain.ts';
import type { PlanInput } from './input.ts';
import { own } from '../../document/own.ts';

/** Sections that the plan and the council paper share. Headings are the caller's. */
export function coreBlocks({ plan, data, planning }: PlanInput): PlainBlock[] {
  const { ready, of } = progressOf(stappenIn(data, plan), plan);
  return definitions([
    { term: word.gemeente, value: plan.gemeente || word.stillNot },
    { term: word.organisatie, value: plan.organisatie || word.stillNot },
    { term: word.start, value: plan.start ? dateText(plan.start) : word.stillNot },
    {
      term: word.ready,
      value: planning && word.until(dateText(planning.ready.snelst), dateText(planning.ready.traagst)),
    },
    { term: word.count, value: String(plan.aantal) },
    { term: nl.sections.checklist, value: word.progress(ready, of) },
  ]);
}

/** Of what comes back so many dates are named: the rhythm is clear then. */
const TIMES = 4;

/** The dates of the steps as a table, and those of the meetings as lists. */
export function planningBlocks({ planning, plan }: PlanInput): PlainBlock[] {
  if (!planning) return [];
  const line = (title: string, id: string, points: string[]): PlainBlock[] =>
    points.length > 0 ? [heading(id, title, 3), ...bullets(points.map((point) => [text(point)]))] : [];
  return [
    makeParagraph(text(word.planningExplanation)),
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

/** Who takes part in which role. */
export function peopleBlocks({ plan, data }: PlanInput): PlainBlock[] {
  return [
    table(
      word.people,
      [word.rol, word.who].map((name) => cell(text(name))),
      data.rollen.map(({ id, naam: name }) => [
        cell(text(capitalise(name))),
        cell(text(own(plan.mensen, id) || word.stillNot)),
      ]),
      { rowHeads: true },
    ),
  ];
}

/** What an amount of the makers rests on. An own number has reasons of its own, which they do not know. */
const groundOf = ({ toelichting: remark, bron, peildatum }: ComputedPost): PageInline[] => [
  text(`${remark} `),
  small(`(${bron && peildatum ? nl.peildatum(dateText(peildatum)) : nl.ownSchatting})`),
  ...(bron ? [text(' '), link(bron.adres, bron.titel)] : []),
];

/** The budget with its sums, and per item what it rests on. */
export function begrotingBlocks({ begroting, plan }: PlanInput): PlainBlock[] {
  if (!begroting) return [];
  const amount = (value: number): Cell => right(text(wholeEuroText(value)));
  const sum = (name: string, { laag: low, hoog: high }: { laag: number; hoog: number }): Cell[] => [
    cell(strong(name)),
    right(strong(wholeEuroText(low))),
    right(strong(wholeEuroText(high))),
    cell(),
  ];
  const { forCount } = begroting;
  return [
    makeParagraph(text(word.begrotingExplanation(plan.aantal))),
    ...(begroting.toLarge && forCount ? [makeParagraph(strong(toLarge(forCount, plan.aantal)))] : []),
    table(
      word.begroting,
      [cell(text(word.post)), right(text(word.low)), right(text(word.high)), cell(text(word.rustOn))],
      [
        ...begroting.groups.flatMap(({ name, posten }): Cell[][] => [
          [{ ...cell(strong(name)), span: 4 }],
          ...posten.map((post): Cell[] => [
            cell(text(post.naam)),
            amount(post.bedrag.laag),
            amount(post.bedrag.hoog),
            {
              blocks: [makeParagraph(...(post.eigen ? [text(word.ownNumber)] : groundOf(post)))],
            },
          ]),
        ]),
        sum(word.total, begroting.total),
        sum(word.perPerson, begroting.perPerson),
      ],
    ),
  ];
}
