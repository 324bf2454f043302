import { excerptOf, type Excerpt } from './excerpt.ts';
import { leesWoorden, type Kern, type Source, type Zoekpagina } from './kern.ts';
import { leesVraag, type GelezenVraag } from './lees-vraag.ts';
import { lijktOpTerm } from './lijkt-op.ts';
import { metGeheugen, type Pagefind } from './pagefind.ts';
import { makePhrases } from './phrases.ts';
import { Places } from './places.ts';
import { rank, type Standing } from './rank.ts';
import { stam } from './stam.ts';
import type { Zoekvraag } from './state.ts';
import { Synoniemen } from './synoniemen.ts';
import { textFromPagefind } from './text-from-pagefind.ts';
import { stemsOf, unpackText } from './text-index.ts';
import { Velden } from './velden.ts';
import { ontleed, type Ontleding } from './vraag.ts';
import { Woordenboek } from './woordenboek.ts';

/** The answer to a question. */
export interface Answer {
  /** The best first. */
  pages: Zoekpagina[];
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
  excerpt: (page: Zoekpagina) => Promise<Excerpt>;
}

/** Makes the function that answers questions. What was fetched is kept. */
export async function makeSearch(source: Source): Promise<(question: Zoekvraag) => Promise<Answer>> {
  const kern = await source.kern();
  const { paginas: all } = kern;
  const book = new Woordenboek(kern);
  const synoniemen = new Synoniemen(kern.synoniemen, kern.anders);
  const fields = new Velden(kern, book);
  const places = new Places(
    kern,
    book,
    kern.text ? unpackText(stemsOf(leesWoorden(kern.woorden)), kern.text) : new Map(),
  );
  const phrases = makePhrases(kern);
  const texts = keep(source.text);
  // Only fetched for what the index cannot answer: passages between quotes, and the texts of a large handbook.
  let started: Promise<Pagefind> | undefined;
  const pagefind = () => (started ??= source.pagefind().then(metGeheugen));
  const place = new Map(all.map(({ fragment }, i) => [fragment, i]));
  const tells = (stem: string): number => fields.met(stem).length;

  return async ({ vraag, keuzes, letterlijk = false }) => {
    const parsed = ontleed(vraag);
    const read = leesVraag(parsed, { boek: book, synoniemen, letterlijk });
    const standing: Standing = {
      count: all.length,
      pagesWith: book.paginasMet,
      about: places.about,
      isSubject: (stem) => tells(stem) > 0,
      fields,
      kindOf: (page) => kindOf(all[page]),
      intent: intentOf(parsed, kern),
      phrases: phrases(parsed.woorden.map(({ woord }) => woord)),
    };
    if (!kern.text && vraag)
      standing.about = places.with(
        await textFromPagefind(read.gevraagd, standing, await pagefind(), (id) => place.get(id), book),
      );
    // Filters without a question: every page, in the order of the site.
    const ranked = vraag ? rank(read.gevraagd, standing).flatMap(({ page }) => all[page] ?? []) : all;
    const quoted = parsed.zinsneden.map((row) => `"${row.join(' ')}"`);
    const found = quoted.length > 0 ? await withQuotes(ranked, quoted, await pagefind()) : ranked;
    const wanted = wantedIn(read, book);
    return {
      pages: found.filter((page) => fits(page, keuzes)),
      counts: count(found, keuzes),
      mended:
        read.verbeterd.size > 0
          ? parsed.woorden.map(({ woord, getypt }) => read.verbeterd.get(woord) ?? getypt).join(' ')
          : undefined,
      unknown: read.unknown,
      known: read.known,
      like: found.length === 0 ? lijktOpTerm(vraag, kern.synoniemen) : [],
      excerpt: async ({ tekst, samenvatting }) => excerptOf(await texts(tekst), samenvatting, wanted),
    };
  };
}

/** What to mark in a text: every word of every way to read the question, by how surely it is meant. */
function wantedIn({ gevraagd }: GelezenVraag, book: Woordenboek): Parameters<typeof excerptOf>[2] {
  const tells = new Map<string, number>();
  for (const { varianten, gewicht } of gevraagd)
    for (const { stammen, gewicht: sure } of varianten)
      for (const stem of stammen)
        if (gewicht > SMALL) tells.set(stem, Math.max(tells.get(stem) ?? 0, gewicht * sure));
  return { tells, partsOf: book.delenVan };
}
/** Words that weigh no more than this are too small to mark. */
const SMALL = 0.1;

/** Only pages on which every passage between quotes stands to the letter. */
async function withQuotes(
  pages: readonly Zoekpagina[],
  quoted: readonly string[],
  pagefind: Pagefind,
): Promise<readonly Zoekpagina[]> {
  const rows = await Promise.all(
    quoted.map(async (passage) => new Set((await pagefind.search(passage)).results.map(({ id }) => id))),
  );
  return pages.filter(({ fragment }) => rows.every((row) => row.has(fragment)));
}

const kindOf = (page: Zoekpagina | undefined): string =>
  page?.filters.find((filter) => filter.startsWith('soort:'))?.slice('soort:'.length) ?? '';

/** What kind of page is wanted: said by its words, or by being one bare term. */
function intentOf({ bedoeling, woorden }: Ontleding, { synoniemen }: Kern): Standing['intent'] {
  if (bedoeling) return bedoeling;
  if (woorden.length === 0 || woorden.length > 3) return undefined;
  const asked = woorden.map(({ woord }) => stam(woord)).join(' ');
  const isTerm = synoniemen.some((group) =>
    group.some(
      (name) =>
        ontleed(name)
          .woorden.map(({ woord }) => stam(woord))
          .join(' ') === asked,
    ),
  );
  return isTerm || woorden.length === 1 ? 'begrip' : undefined;
}

/** Within a filter any value will do; filters narrow each other. */
const fits = ({ filters }: Zoekpagina, chosen: Zoekvraag['keuzes']): boolean =>
  Object.entries(chosen).every(([key, values]) =>
    values.some((value) => filters.includes(`${key}:${value}`)),
  );

/** For a filter in use its values count without it: choosing a second one widens. */
function count(pages: readonly Zoekpagina[], chosen: Zoekvraag['keuzes']): Answer['counts'] {
  const counts: Answer['counts'] = {};
  for (const page of pages)
    for (const filter of page.filters) {
      const key = filter.slice(0, filter.indexOf(':'));
      const value = filter.slice(key.length + 1);
      const { [key]: _self, ...others } = chosen;
      if (!fits(page, others)) continue;
      (counts[key] ??= {})[value] = (counts[key]?.[value] ?? 0) + 1;
    }
  return counts;
}

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
