import { nl } from '../../text/nl.ts';
import { estimate, linkRow, paragraph, text } from '../make.ts';
import type { Link } from '../../model/link.ts';
import type { Inline, PlainBlock } from '../plain.ts';

/** How long a step takes, whether that is an estimate, and after which others it begins. */
export interface Duration {
  duur: string;
  eigenSchatting: boolean;
  na: Link[];
}

/** A step in short. */
export interface AtAGlanceBlock extends Duration {
  type: 'atAGlance';
  doel: Inline[];
  resultaat: Inline[];
  /** For the buttons below it: where the step stands in a visitor's plan, and a mail with the step in short. */
  plan: string;
  mail: string;
}

export function lowerAtAGlance({ doel, resultaat, duur, eigenSchatting, na }: AtAGlanceBlock): PlainBlock[] {
  return [
    {
      type: 'definitionList',
      rows: [
        { term: nl.stap.doel, blocks: [paragraph(...doel)] },
        { term: nl.stap.resultaat, blocks: [paragraph(...resultaat)] },
        {
          term: nl.secties.doorlooptijd,
          blocks: [
            paragraph(
              text(duur),
              ...(eigenSchatting ? estimate() : []),
              ...(na.length > 0 ? [{ type: 'break' as const }, ...after(na)] : []),
            ),
          ],
        },
      ],
    },
  ];
}

/** After which steps this one begins; nothing for the first. */
export const after = (na: readonly Link[]): Inline[] =>
  na.length > 0 ? [text(`${nl.stap.na}: `), ...linkRow(na)] : [];
