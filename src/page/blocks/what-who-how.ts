import { nl } from '../../text/nl.ts';
import { bullets, minor, paragraph } from '../make.ts';
import type { Inline, PlainBlock } from '../plain.ts';

/** What a good practice is, who is in it, and how it works. */
export interface WhatWhoHowBlock {
  type: 'whatWhoHow';
  wat: Inline[];
  wie: Inline[];
  hoe: Inline[][];
}

export const lowerWhatWhoHow = ({ wat, wie, hoe }: WhatWhoHowBlock): PlainBlock[] => [
  ...minor('wat', nl.praktijk.wat, [paragraph(...wat)]),
  ...minor('wie', nl.praktijk.wie, [paragraph(...wie)]),
  ...minor('hoe', nl.praktijk.hoe, bullets(hoe)),
];
