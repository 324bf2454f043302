import { excerptOf, type Excerpt } from './excerpt.ts';
import type { Core, Source, IndexedPage } from './kept/core.ts';
import { readQuery, type ReadQuery } from './reading/read-query.ts';
import { termsLike } from './reading/similar.ts';
import { withMemory, type Pagefind } from './pagefind.ts';
import { makePhrases } from './reading/phrases.ts';
import { breath } from './breath.ts';
import { pageCounts } from './kept/page-counts.ts';
import { meansOf, Places, shortTextsOf, type ShortTexts } from './kept/places.ts';
import { rank, type Standing } from './rank.ts';
import { root } from './reading/stem.ts';
import type { SearchQuery } from './state.ts';
import { Synonyms } from './reading/synonyms.ts';
import { textFromPagefind } from './text-from-pagefind.ts';
import { stemsOf, unpackText, type Posting } from './kept/text-index.ts';
import { Fields } from './fields.ts';
import { parseQuery, type ParsedQuery } from './reading/query.ts';
import { Dictionary } from './kept/dictionary.ts';
import { WORD } from './reading-weights.ts';

/** The answer to a question. */
export interface SearchAnswer {
  /** The best first. */
  pages: IndexedPage[];
  /** Per filter and value how many pages remain when that value is chosen too. */
  counts: Record<string, Record<string, number>>;
  /** The question as it was read, when words of it were taken for others. */
  mended: string | undefined;
  /** Words of the question that the handbook does not have, and the telling ones that it has. */
  unknown: string[];
  known: string[];
  /** Terms that are like what was asked, to try instead; only when nothing was found. */
  like: string[];
  /** What a page says about it, with the words marked. */
  excerpt: (page: IndexedPage) => Promise<Excerpt>;
}

/** Makes the function that answers questions. What was fetched is kept. */
export async function makeSearch(source: Source): Promise<(question: SearchQuery) => Promise<SearchAnswer>> {
  const core = await source.core();
  const { paginas: all, woorden: words } = core;
  const rest = breath();
  // Stems are remembered once they are made, and making them all at once would hold up a phone.
  for (const [i, { word, parts }] of words.entries()) {
    if (i % PIECE === 0) await rest();
    for (const each of [word, ...parts]) root(each);
  }
  const stems = stemsOf(words);
  await rest();
  const synonyms = new Synonyms(core.synoniemen, core.anders);
  await rest();
  const text = core.text ? await unpackText(stems, core.text, rest) : new Map<string, Posting[]>();
  const short: ShortTexts[] = [];
  for (const page of all) {
    await rest();
    short.push(shortTextsOf(page));
  }
  const counts = pageCounts(core, stems, text, short);
  await rest();
  const book = new Dictionary(words, counts);
  await rest();
  const fields = new Fields(book);
  const places = new Places(book, text, all.length);
  const means = meansOf(short);
  for (const [number, page] of all.entries()) {
    await rest();
    fields.add(number, page);
    places.add(number, short[number] ?? shortTextsOf(page), means);
  }
  await rest();
  const phrases = makePhrases(core);
  const texts = keep(source.text);
  // Only fetched for what the index cannot answer: passages between quotes, and the texts of a large handbook.
  let started: Promise<Pagefind> | undefined;
  const pagefind = () => (started ??= source.pagefind().then(withMemory));
  let place: ReadonlyMap<string, number> = new Map();
  // Only for words that the handbook does not use, and for words between quotes.
  const learn = keep(async (name) => {
    const { anders: otherwise, dictionary, fragments } = await source.seldom(name);
    book.learn(dictionary);
    synonyms.learn(otherwise);
    place = new Map(fragments.map((fragment, i) => [fragment, i]));
  });
  const strange = ({ words }: ParsedQuery): boolean =>
    words.some(({ word, weight }) => weight > WORD.query && !book.knows(word) && !/^\d+$/.test(word));
  const tells = (stem: string): number => fields.with(stem).length;

  return async ({ query, choices, literal = false }) => {
    const parsed = parseQuery(query);
    const viaPagefind = !core.text || parsed.phrases.length > 0;
    if (viaPagefind) await learn(core.seldom);
    // Without the words that are real ones, none is mended.
    const sure = !strange(parsed) || (await succeeds(learn(core.seldom)));
    const read = readQuery(parsed, { book, synonyms, literal: literal || !sure });
    const standing: Standing = {
      count: all.length,
      pagesWith: book.pagesWith,
      about: places.about,
      isSubject: (stem) => tells(stem) > 0,
      fields,
      kindOf: (page) => kindOf(all[page]),
      intent: intentOf(parsed, core),
      phrases: phrases(parsed.words.map(({ word }) => word)),
    };
    if (!core.text && query)
      standing.about = places.with(
        await textFromPagefind(read.asked, standing, await pagefind(), (id) => place.get(id), book),
      );
    // Filters without a question: every page, in the order of the site.
    const ranked = query ? rank(read.asked, standing).flatMap(({ page }) => all[page] ?? []) : all;
    const quoted = parsed.phrases.map((row) => `"${row.join(' ')}"`);
    const found =
      quoted.length > 0
        ? await withQuotes(ranked, quoted, await pagefind(), (id) => all[place.get(id) ?? -1])
        : ranked;
    const wanted = wantedIn(read, book);
    return {
      pages: found.filter((page) => fits(page, choices)),
      counts: count(found, choices),
      mended:
        read.mended.size > 0
          ? parsed.words.map(({ word, typed }) => read.mended.get(word) ?? typed).join(' ')
          : undefined,
      unknown: read.unknown,
      known: read.known,
      like: found.length === 0 ? termsLike(query, core.synoniemen) : [],
      excerpt: async ({ tekst: text, samenvatting: summary }) =>
        excerptOf(await texts(text), summary, wanted),
    };
  };
}

/** How many words are read in one go. */
const PIECE = 200;

/** What to mark in a text: every word of every way to read the question, by how surely it is meant. */
function wantedIn({ asked }: ReadQuery, book: Dictionary): Parameters<typeof excerptOf>[2] {
  const tells = new Map<string, number>();
  for (const { variants, weight } of asked)
    for (const { stems, weight: sure } of variants)
      for (const stem of stems)
        if (weight > SMALL) tells.set(stem, Math.max(tells.get(stem) ?? 0, weight * sure));
  return { tells, partsOf: book.partsOf };
}
/** Words that weigh no more than this are too small to mark. */
const SMALL = 0.1;

/** Only pages on which every passage between quotes stands to the letter. */
async function withQuotes(
  pages: readonly IndexedPage[],
  quoted: readonly string[],
  pagefind: Pagefind,
  pageOf: (id: string) => IndexedPage | undefined,
): Promise<readonly IndexedPage[]> {
  const rows = await Promise.all(
    quoted.map(
      async (passage) => new Set((await pagefind.search(passage)).results.map(({ id }) => pageOf(id))),
    ),
  );
  return pages.filter((page) => rows.every((row) => row.has(page)));
}

const kindOf = (page: IndexedPage | undefined): string =>
  page?.filters.find((filter) => filter.startsWith('soort:'))?.slice('soort:'.length) ?? '';

/** What kind of page is wanted: said by its words, or by being one bare term. */
function intentOf({ intent, words }: ParsedQuery, { synoniemen: synonyms }: Core): Standing['intent'] {
  if (intent) return intent;
  if (words.length === 0 || words.length > 3) return undefined;
  const asked = words.map(({ word }) => root(word)).join(' ');
  const isTerm = synonyms.some((group) =>
    group.some(
      (name) =>
        parseQuery(name)
          .words.map(({ word }) => root(word))
          .join(' ') === asked,
    ),
  );
  return isTerm || words.length === 1 ? 'begrip' : undefined;
}

/** Within a filter any value will do; filters narrow each other. */
const fits = ({ filters }: IndexedPage, chosen: SearchQuery['choices']): boolean =>
  Object.entries(chosen).every(([key, values]) =>
    values.some((value) => filters.includes(`${key}:${value}`)),
  );

/** For a filter in use its values count without it: choosing a second one widens. */
function count(pages: readonly IndexedPage[], chosen: SearchQuery['choices']): SearchAnswer['counts'] {
  const counts: SearchAnswer['counts'] = {};
  for (const page of pages)
    for (const filter of page.filters) {
      const key = filter.slice(0, filter.indexOf(':'));
      const value = filter.slice(key.length + 1);
      const { [key]: _self, ...others } = chosen;
      if (!fits(page, others)) continue;
      const perValue = (counts[key] ??= {});
      perValue[value] = (perValue[value] ?? 0) + 1;
    }
  return counts;
}

const succeeds = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

/** Remembers what was fetched; what failed may succeed the next time. */
function keep<T>(get: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    let answer = known.get(name);
    if (!answer) {
      answer = get(name);
      known.set(name, answer);
      answer.catch(() => known.delete(name));
    }
    return answer;
  };
}
