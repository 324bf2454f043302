import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packageVersion, runningCodeHash } from '../kept/code.ts';
import { writeWhole } from '../kept/folder.ts';
import type { SpellingDictionary } from './dictionary.ts';

/** What a dictionary answers. It says the same of a word every time, so an answer may be kept. */
export type DictionaryAnswers = Pick<SpellingDictionary, 'knows' | 'resemblesOn' | 'words'>;

/** What was asked before, and what the answer was. */
interface Kept {
  knows: Map<string, boolean>;
  resembles: Map<string, string | undefined>;
}

/** Nobody asked this before. */
class Unasked extends Error {}

/** More than all that a large handbook asks; what was kept for others then goes. */
const MOST = 300_000;

/**
 * Asks the Dutch dictionary. It is read, which takes most of a second, only when something is asked that was never
 * asked before; then `ask` runs once more.
 * @param ask asks all that it wants to know, and does nothing else
 * @param cache where the answers are kept; without it they are not
 */
export async function askDictionary<T>(ask: (answers: DictionaryAnswers) => T, cache?: string): Promise<T> {
  if (cache === undefined) return ask(await readDictionary());
  const place = join(cache, 'spelling', `${await dictionaryKey()}.json`);
  const kept = await readKept(place);
  try {
    return ask(answersFrom(kept));
  } catch (cause) {
    if (!(cause instanceof Unasked)) throw cause;
  }
  if (kept.knows.size > MOST) kept.knows.clear();
  const outcome = ask(answersFrom(kept, await readDictionary()));
  // Nobody came for the keeping: a disk that is full or may not be written costs time, and nothing else.
  await writeWhole(place, asText(kept)).catch(() => undefined);
  return outcome;
}

/** Fetched at the moment of use: its package alone takes a tenth of a second. */
const readDictionary = async (): Promise<SpellingDictionary> =>
  (await import('./dictionary.ts')).readDictionary();

/**
 * What decides the answers: the words, the code that looks them up, and how we ask.
 * @param also more code that decides
 */
export async function dictionaryKey(also: readonly string[] = []): Promise<string> {
  const root = resolve(import.meta.dirname, '../../..');
  const [code, words] = await Promise.all([
    runningCodeHash(['src/load/spelling/dictionary.ts', ...also]),
    packageVersion(root, '@cspell/dict-nl-nl'),
  ]);
  return `${words}-${code.slice(0, 24)}`;
}

/** Answers from what is kept, else from the dictionary, of which the answers are kept too. */
function answersFrom({ knows, resembles }: Kept, dictionary?: DictionaryAnswers): DictionaryAnswers {
  return {
    knows: (word) => {
      const answer = knows.get(word) ?? asked(dictionary).knows(word);
      knows.set(word, answer);
      return answer;
    },
    resemblesOn: (word) => {
      const answer = resembles.has(word) ? resembles.get(word) : asked(dictionary).resemblesOn(word);
      resembles.set(word, answer);
      return answer;
    },
    words: () => asked(dictionary).words(),
  };
}

function asked(dictionary: DictionaryAnswers | undefined): DictionaryAnswers {
  if (!dictionary) throw new Unasked();
  return dictionary;
}

/** As it is written: words that are right and that are not, and pairs. */
interface Written {
  right: string[];
  wrong: string[];
  resembles: [word: string, other: string | null][];
}

function asText({ knows, resembles }: Kept): string {
  const having = (answer: boolean) => [...knows].filter(([, is]) => is === answer).map(([word]) => word);
  const written: Written = {
    right: having(true),
    wrong: having(false),
    resembles: [...resembles].map(([word, other]) => [word, other ?? null]),
  };
  return JSON.stringify(written);
}

async function readKept(place: string): Promise<Kept> {
  try {
    const { right, wrong, resembles } = JSON.parse(await readFile(place, 'utf8')) as Written;
    return {
      knows: new Map([
        ...right.map((word) => [word, true] as const),
        ...wrong.map((word) => [word, false] as const),
      ]),
      resembles: new Map(resembles.map(([word, other]) => [word, other ?? undefined])),
    };
  } catch {
    return { knows: new Map(), resembles: new Map() };
  }
}
