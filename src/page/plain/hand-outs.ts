import { nl } from '../../text/nl.ts';
import type { Audience } from './paper-parts.ts';
import type { BlockOf, PageInline, PlainBlock, PlainPage } from './plain.ts';
import { rewrite } from './walk.ts';

/** What a trainer copies and hands out: the sheets of participants alone, each as it stands on the page. */
export const participantsPage = (page: PlainPage): PlainPage =>
  ofSheets(page, nl.module.sheetsFor(page.title), (sheet) => sheet.participants === true);

/** The certificate by itself. */
export const certificatePage = (page: PlainPage): PlainPage =>
  ofSheets(page, nl.module.certificateOf(page.title), ({ paper }) => paper?.kind === 'certificate');

export const hasSheets = (page: PlainPage, audience: Audience): boolean =>
  page.blocks.some(
    (block) => block.type === 'sheet' && (block.participants ? 'deelnemer' : 'trainer') === audience,
  );

/** Without sources and notes: their numbers stand with the page itself. */
function ofSheets(page: PlainPage, title: string, chosen: (sheet: BlockOf<'sheet'>) => boolean): PlainPage {
  const blocks = page.blocks.flatMap((block, i): PlainBlock[] => {
    if (block.type !== 'sheet' || !chosen(block)) return [];
    const above = page.blocks[i - 1];
    const own: PageInline[] | undefined =
      block.title ?? (above?.type === 'heading' ? above.children : undefined);
    return [{ ...block, ...(own && { title: own }), participants: true, depth: 1 }];
  });
  return { ...page, title, headless: true, blocks: rewrite(blocks, bare), notes: [], sources: [], tail: [] };
}

const bare = (node: PageInline): PageInline | undefined =>
  node.type === 'sourceReference' || node.type === 'footnoteReference' ? undefined : node;
