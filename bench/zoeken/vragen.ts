import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A question and every address that is a right answer. */
export interface TestVraag {
  query: string;
  good: string[];
}

/** Reads questions: tab between columns, a heading, several addresses in a cell apart by commas. */
export async function readQueries(file: string): Promise<TestVraag[]> {
  const [, ...rows] = (await readFile(file, 'utf8')).split(/\r?\n/);
  return rows
    .map((row) => row.split('\t'))
    .filter(([query, good]) => query?.trim() && good?.trim())
    .map(([query, good]) => ({
      query: query!.trim(),
      good: good!.split(',').map((address) => address.trim()),
    }));
}

const ALSO = resolve(import.meta.dirname, '../../tests/search/also-right.tsv');

/** The same questions with every right answer: what a first reader did not think of stands in a file of its own. */
export async function fair(questions: readonly TestVraag[]): Promise<TestVraag[]> {
  const also = new Map((await readQueries(ALSO)).map(({ query, good }) => [query, good]));
  return questions.map(({ query, good }) => ({ query, good: [...good, ...(also.get(query) ?? [])] }));
}

/** How well answers did. Shares of all questions. */
export interface Outcome {
  first: number;
  atThree: number;
  /** Mean of one divided by the place of the first right answer. */
  mrr: number;
  misses: { query: string; good: string[]; position: number; got: string[] }[];
}

/** @param answers per question the addresses that came, the best first */
export function outcomeOf(queries: readonly TestVraag[], answers: readonly string[][]): Outcome {
  const positions = queries.map(
    ({ good }, i) => answers[i]!.findIndex((address) => good.includes(address)) + 1,
  );
  const share = (fits: (position: number) => boolean) => positions.filter(fits).length / queries.length;
  return {
    first: share((position) => position === 1),
    atThree: share((position) => position > 0 && position <= 3),
    mrr: positions.reduce((sum, position) => sum + (position ? 1 / position : 0), 0) / queries.length,
    misses: queries
      .map(({ query, good }, i) => ({ query, good, position: positions[i]!, got: answers[i]!.slice(0, 3) }))
      .filter(({ position }) => position === 0 || position > 3),
  };
}
