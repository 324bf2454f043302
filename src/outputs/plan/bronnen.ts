import { numberSources } from '../../page/book/number-sources.ts';
import type { PlainPage, SourceLine } from '../../page/plain/plain.ts';
import { sourcesIn } from '../../page/plain/walk.ts';

/** A document with the sources that it refers to, numbered in order; its parts came with numbers of their own. */
export function withBronnen(page: PlainPage, all: readonly SourceLine[]): PlainPage {
  const ids = sourcesIn(page.blocks);
  const sources = all.filter(({ id }) => ids.includes(id));
  const { parts } = numberSources(
    [{ id: page.id, title: '', address: '', summary: [], intro: [], pages: [{ ...page, sources }] }],
    ids,
  );
  return parts.flatMap(({ pages }) => pages)[0] ?? page;
}
