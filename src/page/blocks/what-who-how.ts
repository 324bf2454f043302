import { nl } from '../../text/nl.ts';
import { bullets, minor, makeParagraph } from '../make.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';

/** What a good practice is, who is in it, and how it works. */
export interface WhatWhoHowBlock {
  type: 'whatWhoHow';
  what: PageInline[];
  who: PageInline[];
  how: PageInline[][];
}

export const lowerWhatWhoHow = ({ what, who, how }: WhatWhoHowBlock): PlainBlock[] => [
  ...minor('wat', nl.praktijk.what, [makeParagraph(...what)]),
  ...minor('wie', nl.praktijk.who, [makeParagraph(...who)]),
  ...minor('hoe', nl.praktijk.how, bullets(how)),
];
