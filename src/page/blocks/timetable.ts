import { nl } from '../../text/nl.ts';
import { cell, link, right, table, text } from '../make.ts';
import type { PlainBlock } from '../plain/plain.ts';

/** When each part of a meeting begins; on the site a bar shows it too. */
export interface TimetableBlock {
  type: 'timetable';
  /** The page on which the parts stand. */
  address: string;
  programme: { id: string; title: string; from: number; minutes: number; activity?: string }[];
}

export const lowerTimetable = ({ address, programme }: TimetableBlock): PlainBlock[] => [
  table(
    nl.sections.overzicht,
    [
      right(text(nl.module.from)),
      cell(text(nl.module.component)),
      cell(text(nl.module.activity)),
      right(text(nl.module.minutesHeading)),
    ],
    programme.map(({ id, title, from, minutes, activity = '' }) => [
      right(text(String(from))),
      cell(link(`${address}#${id}`, title)),
      cell(text(activity)),
      right(text(String(minutes))),
    ]),
  ),
];
