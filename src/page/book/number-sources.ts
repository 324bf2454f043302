import { blocksOf, isSourceReference, rewrite, sourcesIn } from '../plain/walk.ts';
import type { BookPart } from './types.ts';

/**
 * Gives every source one number in the whole book, where the site numbers them per page.
 * @param order the ids of all sources, in the order of the list of sources
 * @returns the parts with the new numbers, and per used source its number
 */
export function numberSources(
  parts: readonly BookPart[],
  order: readonly string[],
): { parts: BookPart[]; used: Map<string, number> } {
  const named = new Set(
    parts.flatMap(({ intro, pages }) => [
      ...sourcesIn(intro),
      ...pages.flatMap((page) => [
        ...page.sources.map(({ id }) => id),
        ...sourcesIn([blocksOf(page), page.summary]),
      ]),
    ]),
  );
  const used = new Map(order.filter((id) => named.has(id)).map((id, i) => [id, i + 1]));
  const numbered = <T extends { id: string; number: number }>(sources: readonly T[]): T[] =>
    sources
      .map((source) => ({ ...source, number: used.get(source.id) ?? source.number }))
      .sort((a, b) => a.number - b.number);
  const again = <T>(value: T): T =>
    rewrite(value, (node) => (isSourceReference(node) ? { ...node, sources: numbered(node.sources) } : node));
  return {
    used,
    parts: parts.map((part) => ({
      ...part,
      summary: again(part.summary),
      intro: again(part.intro),
      pages: part.pages.map((page) => ({
        ...page,
        summary: again(page.summary),
        blocks: again(page.blocks),
        notes: again(page.notes),
        sources: numbered(page.sources),
      })),
    })),
  };
}
