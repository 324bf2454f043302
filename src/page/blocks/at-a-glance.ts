import { nl } from '../../text/nl.ts';
import { estimate, linkRow, makeParagraph, text } from '../make.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';

/** How long a step takes, whether that is an estimate, and after which others it begins. */
export interface Duration {
  duration: string;
  ownSchatting: boolean;
  after: HandbookLink[];
}

/** A step in short. */
export interface AtAGlanceBlock extends Duration {
  type: 'atAGlance';
  target: PageInline[];
  result: PageInline[];
  /** For the buttons below it: where the step stands in a visitor's plan, and a mail with the step in short. */
  plan: string;
  mail: string;
}

export function lowerAtAGlance({
  target,
  result,
  duration,
  ownSchatting,
  after: following,
}: AtAGlanceBlock): PlainBlock[] {
  return [
    {
      type: 'definitionList',
      rows: [
        { term: nl.stap.target, blocks: [makeParagraph(...target)] },
        { term: nl.stap.result, blocks: [makeParagraph(...result)] },
        {
          term: nl.sections.doorlooptijd,
          blocks: [
            makeParagraph(
              text(duration),
              ...(ownSchatting ? estimate() : []),
              ...(following.length > 0 ? [{ type: 'break' as const }, ...after(following)] : []),
            ),
          ],
        },
      ],
    },
  ];
}

/** After which steps this one begins; nothing for the first. */
export const after = (after: readonly HandbookLink[]): PageInline[] =>
  after.length > 0 ? [text(`${nl.stap.after}: `), ...linkRow(after)] : [];
