import { nl } from '../../text/nl.ts';
import { paragraph, strong, text } from '../make.ts';
import type { Inline, PlainBlock } from '../plain.ts';

/** Where a step goes wrong, and what to do instead. */
export interface PitfallsBlock {
  type: 'pitfalls';
  valkuilen: { valkuil: Inline[]; liever: Inline[] }[];
}

export const lowerPitfalls = ({ valkuilen }: PitfallsBlock): PlainBlock[] =>
  valkuilen.flatMap(({ valkuil, liever }) => [
    paragraph({ type: 'strong', children: valkuil }),
    paragraph(strong(`${nl.stap.liever}:`), text(' '), ...liever),
  ]);
