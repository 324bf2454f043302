import { hoursText, weekHoursText } from '../../../my-plan/hours/say.ts';
import { overloadText, measureText } from '../../../my-plan/hours/say.ts';
import type { RoleHours } from '../../../my-plan/hours/hours.ts';
import { capitalise } from '../../../text/format/capitalise.ts';
import { hours as hourWords } from '../../../text/plan/hours.ts';
import { planOutput as word } from '../../../text/plan/outputs.ts';
import { bullets, cell, makeParagraph, table, text } from '../../../page/make.ts';
import type { PlainBlock } from '../../../page/plain/plain.ts';
import type { PlanInput } from '../input.ts';
import { own } from '../../../document/own.ts';

/** Who takes part in which role. */
export const peopleBlocks = ({ plan, data }: PlanInput): PlainBlock[] => [
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

/** Who takes part in which role, with how many hours, and where a role has more work than time. */
export function organisationBlocks(input: PlanInput): PlainBlock[] {
  const { plan, data, hours } = input;
  if (!hours) return peopleBlocks(input);
  const all = [...(hours.own ? [hours.own] : []), ...hours.roles];
  const overloads = all.flatMap((role) => role.overloads.map((overload) => ({ role, overload })));
  return [
    table(
      word.people,
      [word.rol, word.who, word.untilNetwork, word.running].map((name) => cell(text(name))),
      data.rollen.map(({ id, naam: name }) => {
        const ofRole = all.filter(({ rol }) => rol === id);
        return [
          cell(text(capitalise(name))),
          cell(text(own(plan.mensen, id) || word.stillNot)),
          cell(text(ofRole.map((role) => said(role, hoursText(role.untilNetwork))).join('; '))),
          cell(text(ofRole.map((role) => said(role, weekHoursText(role.running))).join('; '))),
        ];
      }),
      { rowHeads: true },
    ),
    makeParagraph(text(word.hoursExplanation)),
    ...bullets(
      overloads.map(({ role, overload }) => [
        text(
          [
            overloadText(role.each ? hourWords.each(role.name) : role.name, overload),
            ...overload.measures.map(measureText),
          ].join(' '),
        ),
      ]),
    ),
  ];
}

const said = ({ each }: RoleHours, hours: string): string => (each ? word.each(hours) : hours);
