import { oncePer } from '../handbook/per-handbook.ts';
import type { SearchContent, wordKinds } from '../schema/search.ts';
import type { ByFile } from './context.ts';
import type { Finding } from './issue.ts';
import { firstMentions } from './words/texts.ts';

/** Words that only visitors use, where the running text uses them all the same; the first on each page is told. */
export function checkOtherWords(handbook: ByFile): Finding[] {
  const search = handbook.search && othersIn(handbook.search);
  if (!search || search.words.size === 0) return [];
  return [...firstMentions(handbook, search.pattern, search.mayBeIn)].map(({ word, here }) => ({
    ...here,
    rule: 'ander-woord',
    message: `«${word}» heet in deze handleiding anders.`,
    hint: `Schrijf «${search.words.get(word.toLowerCase()) ?? ''}», of haal het woord uit zoeken.yaml.`,
  }));
}

/** The kind of words that a text may use too: they only tell a search what somebody means. */
const TEXT_TOO = 'aanwijzing' satisfies (typeof wordKinds)[number];

/** A run of letters and digits: where one of these words stands, each of its runs stands whole. */
const RUN = /[\p{L}\p{N}]+/gu;

const othersIn = oncePer((search: SearchContent) => {
  const words = new Map(
    Object.entries(search.andereWoorden)
      .filter(([kind]) => kind !== TEXT_TOO)
      .flatMap(([, row]) => Object.entries(row).map(([word, meant]) => [word.toLowerCase(), meant] as const)),
  );
  const any = [...words.keys()].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const begins = new Set([...words.keys()].map((word) => word.match(RUN)?.[0] ?? ''));
  return {
    words,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${any})(?![\\p{L}\\p{N}-])`, 'giu'),
    /** Looking up words first is a tenth of the work of trying hundreds at every letter. */
    mayBeIn: (text: string): boolean =>
      begins.has('') || (text.match(RUN)?.some((run) => begins.has(run.toLowerCase())) ?? false),
  };
});
