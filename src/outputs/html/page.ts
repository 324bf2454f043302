import type { Html } from '../../document/written.ts';
import type { Page } from '../../page/page.ts';
import type { PageInline, Note, PlainBlock } from '../../page/plain/plain.ts';
import { blockHtml, notesHtml } from './block.ts';
import { inlineHtml } from './inline.ts';

/** Writes nodes of one page as HTML, for the components that show it. */
export interface HtmlWriter {
  inline: (inlines: readonly PageInline[]) => Html;
  blocks: (blocks: readonly PlainBlock[]) => Html;
  /** Blocks that a page makes from fields: a list by itself takes the looks of written text. */
  field: (blocks: readonly PlainBlock[]) => Html;
  /** @param under what stands between their heading and the first */
  notes: (notes: readonly Note[], under?: readonly PlainBlock[]) => Html;
}

export function htmlWriter({ address }: Pick<Page, 'address'>): HtmlWriter {
  const context = { address };
  return {
    inline: (inlines) => inlineHtml(inlines, context) as Html,
    blocks: (blocks) => blockHtml(blocks, context) as Html,
    field: (blocks) =>
      blocks
        .map((block) => {
          const html = blockHtml([block], context);
          return block.type === 'list' ? `<div class="proza">${html}</div>` : html;
        })
        .join('') as Html,
    notes: (notes, under) => notesHtml(notes, context, under) as Html,
  };
}
