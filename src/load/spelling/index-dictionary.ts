import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../kept/folder.ts';
import { askDictionary, dictionaryKey, type DictionaryAnswers } from './answers.ts';

/** The dictionary as the search index asks it, with what earlier builds looked up. */
export interface KeptDictionary {
  ask: <T>(ask: (answers: DictionaryAnswers) => T) => Promise<T>;
  /** Per word the words that are like it. */
  alike: Map<string, readonly string[]>;
  /** Keeps what was looked up since. */
  keep: () => Promise<void>;
}

/** More words than a large handbook has; what was kept for others then goes. */
const MOST = 200_000;

/** @param cache where answers are kept, as `keptFolder` gives it */
export async function openIndexDictionary(cache: string): Promise<KeptDictionary> {
  const key = await dictionaryKey(['src/search/real-words.ts']);
  const place = join(cache, 'alike', `${key}.json`);
  const alike = await readFile(place, 'utf8').then(
    (text) => new Map(JSON.parse(text) as [string, string[]][]),
    () => new Map<string, string[]>(),
  );
  const before = alike.size;
  if (before > MOST) alike.clear();
  return {
    ask: (ask) => askDictionary(ask, cache),
    alike,
    keep: async () => {
      if (alike.size === before) return;
      // Nobody came for the keeping: a disk that is full or may not be written costs time, and nothing else.
      await writeWhole(place, JSON.stringify([...alike])).catch(() => undefined);
    },
  };
}
