import type { IndexedPage } from './kept/core.ts';
import { root } from './reading/stem.ts';
import { STOP_WORDS } from './reading/stop-words.ts';
import { searchWordsIn } from './reading/words.ts';

/** One result: the page that answers best, and others on the same subject. */
export interface SearchGroup {
  page: IndexedPage;
  also: IndexedPage[];
}

/** How many pages stand beside the first. */
const MOST = 3;

/**
 * Makes one result of pages on one subject: the explanation of a word, the question about it and the document for it
 * are one thing to a visitor. The order stays that of the first of each.
 */
export function groupPages(pages: readonly IndexedPage[]): SearchGroup[] {
  const groups: SearchGroup[] = [];
  // By what its first page is about: only a few of hundreds of groups can be on the subject of a page.
  const about = new Map<string, SearchGroup[]>();
  for (const page of pages) {
    const keys = keysOf(page);
    const near = new Set(keys.flatMap((key) => about.get(key) ?? []));
    const fits = [...near].filter(
      ({ page: first, also }) =>
        also.length < MOST &&
        [first, ...also].every((other) => kindOf(other) !== kindOf(page)) &&
        sameSubject(first, page),
    );
    // The best that fits: groups stand in the order in which they began.
    const group = fits.length > 1 ? groups.find((each) => fits.includes(each)) : fits[0];
    if (group) {
      group.also.push(page);
      continue;
    }
    const fresh = { page, also: [] };
    groups.push(fresh);
    for (const key of keys) {
      const row = about.get(key);
      if (row) row.push(fresh);
      else about.set(key, [fresh]);
    }
  }
  return groups;
}

/** What two pages on one subject have at least one of: a word of the address, or the theme that a question is in. */
function keysOf(page: IndexedPage): string[] {
  if (!ABOUT_ONE.has(kindOf(page))) return [];
  const theme = `thema:${page.adres.split('/').at(-2) ?? ''}`;
  return [
    ...subjectOf(page),
    ...page.filters.filter((filter) => filter.startsWith('thema:')),
    ...(kindOf(page) === 'soort:thema' ? [theme] : []),
  ];
}

const kindOf = ({ filters }: IndexedPage): string =>
  filters.find((filter) => filter.startsWith('soort:')) ?? '';

/** Kinds of which a page is about one subject: an overview is about many, and a practice is a place. */
const ABOUT_ONE = new Set(['soort:begrip', 'soort:vraag', 'soort:thema', 'soort:sjabloon', 'soort:stap']);

function sameSubject(one: IndexedPage, other: IndexedPage): boolean {
  if (!ABOUT_ONE.has(kindOf(one)) || !ABOUT_ONE.has(kindOf(other))) return false;
  const [a, b] = [subjectOf(one), subjectOf(other)];
  return within(a, b) || within(b, a) || themeOf(one, other) || themeOf(other, one);
}

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && a.isSubsetOf(b);

/** Whether a question belongs to a theme. */
const themeOf = (question: IndexedPage, theme: IndexedPage): boolean =>
  kindOf(question) === 'soort:vraag' &&
  kindOf(theme) === 'soort:thema' &&
  question.filters.includes(`thema:${theme.adres.split('/').at(-2) ?? ''}`);

const subjects = new WeakMap<IndexedPage, ReadonlySet<string>>();

/** The telling words of an address, without the part of the site that it is in. */
function subjectOf(page: IndexedPage): ReadonlySet<string> {
  let subject = subjects.get(page);
  if (!subject) {
    const words = searchWordsIn(page.adres.split('/').slice(2).join(' ')).map(({ word }) => word);
    subject = new Set(words.filter((word) => !STOP_WORDS.has(word)).map(root));
    subjects.set(page, subject);
  }
  return subject;
}
