import type { BlockOf, PlainBlock } from '../plain/plain.ts';
import { lowerEvidence, type EvidenceBlock } from './evidence.ts';

/** What a page says first, or with care: on the site a panel around other blocks. */
export interface PanelBlock {
  type: 'panel';
  tone: 'first' | 'caution';
  blocks: (PlainBlock | EvidenceBlock)[];
}

/** The blocks in it; facts that stand in lists below each other become one list. */
export function lowerPanel({ blocks }: PanelBlock): PlainBlock[] {
  const plain = blocks.flatMap((block) => (block.type === 'evidence' ? lowerEvidence(block) : [block]));
  return plain.reduce<PlainBlock[]>((done, block) => {
    const last = done.at(-1);
    if (block.type !== 'definitionList' || last?.type !== 'definitionList') return [...done, block];
    const both: BlockOf<'definitionList'> = { ...last, rows: [...last.rows, ...block.rows] };
    return [...done.slice(0, -1), both];
  }, []);
}
