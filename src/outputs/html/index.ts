import type { Rich } from '../../document/tree.ts';
import { write, type Written, type Html } from '../../document/written.ts';
import type { Referrer } from '../../page/referrer.ts';
import { loweringOf, type Lowering } from '../../page/lower/lowering.ts';
import { blockHtml, notesHtml } from './block.ts';
import type { HtmlContext } from './context.ts';
import { inlineHtml } from './inline.ts';

/** One rich text as HTML. A one-paragraph text has no `<p>` of its own. */
export function htmlOf(text: Rich, { inline, blocks, notes }: Lowering, context: HtmlContext): Html {
  const html =
    text.rijk === 'blok'
      ? blockHtml(blocks(text), context) + notesHtml(notes(text), context)
      : inlineHtml(inline(text), context);
  return html as Html;
}

/** A page that is no entry, with every rich text written as HTML, and a way to write the numbers of sources. */
export type HtmlPage<T> = Written<T, Html> & { bronNote: (ids: string) => Html };

/** Writes all texts of a page that is no entry. What components get has no trees in it any more. */
export function htmlPage<T extends { referrer: Referrer }>(page: T): HtmlPage<T> {
  const context: HtmlContext = { address: '' };
  const lowering = loweringOf({ adres: '', referrer: page.referrer });
  return {
    ...write(page, (text) => htmlOf(text, lowering, context)),
    bronNote: (ids) => inlineHtml(lowering.sources(ids), context) as Html,
  };
}
