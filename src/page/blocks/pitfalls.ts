import { nl } from '../../text/nl.ts';
import { makeParagraph, strong, text } from '../make.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';

/** Where a step goes wrong, and what to do instead. */
export interface PitfallsBlock {
  type: 'pitfalls';
  valkuilen: { valkuil: PageInline[]; rather: PageInline[] }[];
}

export const lowerPitfalls = ({ valkuilen }: PitfallsBlock): PlainBlock[] =>
  valkuilen.flatMap(({ valkuil, rather }) => [
    makeParagraph({ type: 'strong', children: valkuil }),
    makeParagraph(strong(`${nl.stap.rather}:`), text(' '), ...rather),
  ]);
