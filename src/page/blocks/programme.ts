import { kapitaal } from '../../text/kapitaal.ts';
import { nl } from '../../text/nl.ts';
import { heading, paragraph, small } from '../make.ts';
import type { Inline, PlainBlock } from '../plain.ts';

/** The parts of a meeting, one by one. */
export interface ProgrammeBlock {
  type: 'programme';
  parts: {
    id: string;
    titel: string;
    minuten: number;
    /** The minute at which it begins, counted from 0. */
    vanaf: number;
    /** How one works, and what the part rests on. */
    aard: string;
    sources: Inline[];
    blocks: PlainBlock[];
  }[];
}

export const lowerProgramme = ({ parts }: ProgrammeBlock): PlainBlock[] =>
  parts.flatMap(({ id, titel, minuten, vanaf, aard, sources, blocks }) => [
    heading(id, titel, 3),
    paragraph(
      small(`${nl.module.vanaf} ${vanaf}, ${nl.module.minuten(minuten)}. ${kapitaal(aard)}`),
      ...sources,
    ),
    ...blocks,
  ]);
