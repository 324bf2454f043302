import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { eersteVermeldingen } from './texts.ts';

/** Words that only visitors use, where the running text uses them all the same; the first on each page is told. */
export function checkOtherWords(handboek: Handboek): Bevinding[] {
  const words = new Map(
    Object.values(handboek.search?.andereWoorden ?? {}).flatMap((row) =>
      Object.entries(row).map(([word, meant]) => [word.toLowerCase(), meant] as const),
    ),
  );
  if (words.size === 0) return [];
  const any = [...words.keys()].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${any})(?![\\p{L}\\p{N}-])`, 'giu');
  return [...eersteVermeldingen(handboek, pattern)].map(({ woord, hier }) => ({
    ...hier,
    rule: 'ander-woord',
    message: `«${woord}» heet in deze handleiding anders.`,
    hint: `Schrijf «${words.get(woord.toLowerCase()) ?? ''}», of haal het woord uit zoeken.yaml.`,
  }));
}
