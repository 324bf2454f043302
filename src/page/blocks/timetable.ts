import { nl } from '../../text/nl.ts';
import { cell, link, right, table, text } from '../make.ts';
import type { PlainBlock } from '../plain.ts';

/** When each part of a meeting begins; on the site a bar shows it too. */
export interface TimetableBlock {
  type: 'timetable';
  /** The page on which the parts stand. */
  address: string;
  programma: { id: string; titel: string; vanaf: number; minuten: number; werkvorm?: string }[];
}

export const lowerTimetable = ({ address, programma }: TimetableBlock): PlainBlock[] => [
  table(
    nl.secties.overzicht,
    [
      right(text(nl.module.vanaf)),
      cell(text(nl.module.onderdeel)),
      cell(text(nl.module.werkvorm)),
      right(text(nl.module.minutenKop)),
    ],
    programma.map(({ id, titel, vanaf, minuten, werkvorm = '' }) => [
      right(text(String(vanaf))),
      cell(link(`${address}#${id}`, titel)),
      cell(text(werkvorm)),
      right(text(String(minuten))),
    ]),
  ),
];
