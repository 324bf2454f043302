import type { BlockText } from '../document/tree.ts';
import { nl, type SectionId } from '../text/nl.ts';
import type { PageBlock } from './block.ts';
import type { Lowering } from './lower/lowering.ts';
import { text } from './make.ts';
import type { Section } from './page.ts';

/** A section that the page makes from fields; nothing at all without content. */
export const fieldSection = (
  id: SectionId,
  blocks: PageBlock[],
  { listing }: Pick<Section, 'listing'> = {},
): Section[] =>
  blocks.length > 0 ? [{ id, title: [text(nl.sections[id])], ...(listing && { listing }), blocks }] : [];

/** Blocks without a heading of their own. */
export const untitled = (blocks: PageBlock[]): Section[] =>
  blocks.length > 0 ? [{ title: [], blocks }] : [];

/** What a writer wrote below the front matter: a section per heading of level 2. */
export function written(body: BlockText, { blocks }: Lowering): Section[] {
  const sections: Section[] = [];
  for (const block of blocks(body)) {
    if (block.type === 'heading' && block.depth <= 2)
      sections.push({ id: block.id, title: block.children, written: true, blocks: [] });
    else if (sections.length === 0) sections.push({ title: [], written: true, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
