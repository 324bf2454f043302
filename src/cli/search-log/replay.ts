import { addressOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { IndexedPage } from '../../search/query/kept/core.ts';
import { makeNeed } from '../../search/query/reading/need.ts';
import type { makeSearch } from '../../search/query/search.ts';

/** What the search answers to a question that was asked. */
export interface Replayed {
  question: string;
  times: number;
  /** Words that the handbook does not have. */
  unknown: string[];
  /** The question as it was read, when words were taken for others. */
  mended?: string;
  /** The best page, by its title and the file in which a search word would help. */
  best?: { title: string; file: string };
  /** Terms of the handbook that are like the question, when nothing was found. */
  like: string[];
}

/** Questions of a log, by how well the search answers them. Each list begins with what was asked most. */
export interface ReplayedLog {
  /** How often something was asked, and how many different questions there are. */
  asked: number;
  questions: number;
  nothing: Replayed[];
  little: Replayed[];
  mended: Replayed[];
  /** Questions with help above the results. Their words are nobody's business, and no search word is missing. */
  help: { asked: number; questions: number };
}

/** Asks the search of the site every question of a log again. */
export async function replay(
  times: ReadonlyMap<string, number>,
  find: Awaited<ReturnType<typeof makeSearch>>,
  handbook: Handbook,
): Promise<ReplayedLog> {
  const rules = handbook.search?.hulp;
  const needOf = rules ? makeNeed(rules) : () => [];
  const files = new Map(handbook.alle.map((entry) => [addressOf(entry), entry.bestand]));
  const log: ReplayedLog = {
    asked: 0,
    questions: times.size,
    nothing: [],
    little: [],
    mended: [],
    help: { asked: 0, questions: 0 },
  };
  for (const [question, count] of times) {
    log.asked += count;
    if (needOf(question).length > 0) {
      log.help.asked += count;
      log.help.questions++;
      continue;
    }
    // A passage between quotes is asked as words: whether those words are known is what matters here.
    const answer = await find({ query: question.replaceAll('"', ' '), choices: {} });
    const [best] = answer.pages;
    const replayed: Replayed = {
      question,
      times: count,
      unknown: answer.unknown,
      like: answer.like,
      ...(answer.mended && { mended: answer.mended }),
      ...(best && { best: { title: best.titel, file: fileOf(best, files) } }),
    };
    if (!best) log.nothing.push(replayed);
    else if (answer.unknown.length > 0) log.little.push(replayed);
    else if (answer.mended) log.mended.push(replayed);
  }
  for (const list of [log.nothing, log.little, log.mended])
    list.sort((a, b) => b.times - a.times || a.question.localeCompare(b.question, 'nl'));
  return log;
}

/** What is no entry, an overview or the home page, has its text in the file of the handbook. */
const fileOf = ({ adres: address }: IndexedPage, files: ReadonlyMap<string, string>): string =>
  files.get(address) ?? 'handleiding.yaml';
