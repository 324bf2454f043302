import { capitalise } from '../../text/format/capitalise.ts';
import { nl } from '../../text/nl.ts';
import { heading, makeParagraph, small } from '../make.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';

/** The parts of a meeting, one by one. */
export interface ProgrammeBlock {
  type: 'programme';
  parts: {
    id: string;
    title: string;
    minutes: number;
    /** The minute at which it begins, counted from 0. */
    from: number;
    /** How one works, and what the part rests on. */
    aard: string;
    sources: PageInline[];
    blocks: PlainBlock[];
  }[];
}

export const lowerProgramme = ({ parts }: ProgrammeBlock): PlainBlock[] =>
  parts.flatMap(({ id, title, minutes, from, aard, sources, blocks }) => [
    heading(id, title, 3),
    makeParagraph(
      small(`${nl.module.from} ${from}, ${nl.module.minutes(minutes)}. ${capitalise(aard)}`),
      ...sources,
    ),
    ...blocks,
  ]);
