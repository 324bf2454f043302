import { allBlocks, allInlines, blocksOf } from '../../../page/plain/walk.ts';
import type { PlainPage } from '../../../page/plain/plain.ts';
import { factsOf } from '../../../text/languages.ts';

/** The script of a language that a text is in; the Latin one of a tag that names none. */
export const scriptOf = (language: string): string => factsOf(language)?.script ?? 'Latn';

/** The scripts beside the Latin one that pages are written in, a passage or a few words in a line; each once, sorted. */
export function scriptsIn(pages: readonly PlainPage[]): string[] {
  const languages = pages
    .map(blocksOf)
    .flatMap((blocks) => [
      ...[...allBlocks(blocks)].flatMap((block) => (block.type === 'passage' ? block.language : [])),
      ...[...allInlines(blocks)].flatMap((inline) => (inline.type === 'foreign' ? inline.language : [])),
    ]);
  return [...new Set(languages.map(scriptOf))].filter((script) => script !== 'Latn').sort();
}
