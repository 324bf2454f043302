import type { Handbook } from '../handbook/handbook.ts';
import type { Finding } from './issue.ts';
import { firstMentions } from './words/texts.ts';

/** Words that only visitors use, where the running text uses them all the same; the first on each page is told. */
export function checkOtherWords(handbook: Handbook): Finding[] {
  const words = new Map(
    Object.values(handbook.search?.andereWoorden ?? {}).flatMap((row) =>
      Object.entries(row).map(([word, meant]) => [word.toLowerCase(), meant] as const),
    ),
  );
  if (words.size === 0) return [];
  const any = [...words.keys()].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${any})(?![\\p{L}\\p{N}-])`, 'giu');
  return [...firstMentions(handbook, pattern)].map(({ word, here }) => ({
    ...here,
    rule: 'ander-woord',
    message: `«${word}» heet in deze handleiding anders.`,
    hint: `Schrijf «${words.get(word.toLowerCase()) ?? ''}», of haal het woord uit zoeken.yaml.`,
  }));
}
