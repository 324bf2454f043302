import { numberSources } from '../../page/book/number-sources.ts';
import type { PlainPage, SourceLine } from '../../page/plain.ts';
import { sourcesIn } from '../../page/walk.ts';

/** A document with the sources that it refers to, numbered in order; its parts came with numbers of their own. */
export function metBronnen(page: PlainPage, alle: readonly SourceLine[]): PlainPage {
  const ids = sourcesIn(page.blocks);
  const sources = alle.filter(({ id }) => ids.includes(id));
  const { parts } = numberSources(
    [{ id: page.id, title: '', address: '', summary: [], intro: [], pages: [{ ...page, sources }] }],
    ids,
  );
  return parts.flatMap(({ pages }) => pages)[0] ?? page;
}
