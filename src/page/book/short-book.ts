import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { kindOf, overviewSoorten, soortenBy } from '../../kinds/index.ts';
import { typography } from '../../document/language/typography.ts';
import { book as word } from '../../text/outputs/book.ts';
import { isWithPage, pageFor, type EntryWithPage } from '../page-for.ts';
import { overviewFor } from '../overviews/overview.ts';
import { loweringOf } from '../lower/lowering.ts';
import { fileId } from '../links.ts';
import { plainPage } from '../plain/plain-page.ts';
import type { PlainPage } from '../plain/plain.ts';
import { bookOf } from './book.ts';
import type { Book, BookPart } from './types.ts';

/**
 * The handbook in short, of the same pages: what `handleiding.yaml` puts before and behind, and of each kind the sections
 * that its descriptor names. Meant for at most 36 pages A4. Without `kortBoek` there is none.
 */
export const shortBookFor = perHandbook((handbook: Handbook): Book | undefined => {
  const { kortBoek: short } = handbook.handleiding;
  if (!short) return undefined;
  const parts: BookPart[] = [
    namedPart(handbook, 'vooraf', word.short.before, short.vooraf),
    ...soortenBy(overviewSoorten, ({ short, book }) => short !== false && book).map((soort) => {
      const overview = overviewFor(handbook, soort);
      return {
        id: fileId(overview.adres),
        title: overview.titel,
        address: overview.adres,
        summary: loweringOf(overview).inline(overview.summary),
        intro: [],
        pages: handbook.perSoort[soort].filter(isWithPage).map((entry) => inShort(handbook, entry)),
      };
    }),
    namedPart(handbook, 'achteraf', word.short.after, short.achteraf),
  ];
  return bookOf(
    handbook,
    {
      title: typography(handbook.handleiding.titel),
      subtitle: word.short.subtitle,
      address: '/',
      parts: parts.filter(({ pages }) => pages.length > 0),
    },
    { compact: true },
  );
});

/** Pages that `handleiding.yaml` names, whole; those that an edition hides are left out. */
function namedPart(handbook: Handbook, id: string, title: string, names: readonly string[]): BookPart {
  const entries = names.flatMap((name) => entryOf(handbook, name) ?? []).filter(isWithPage);
  return {
    id,
    title,
    address: `#${id}`,
    summary: [],
    intro: [],
    pages: entries.map((entry) => inShort(handbook, entry, 'all')),
  };
}

const entryOf = (handbook: Handbook, name: string): EachEntry | undefined =>
  handbook.alle.find(({ soort, id }) => `${soort}:${id}` === name);

/** The page with the sections that its kind tells in short, and nothing below it. */
function inShort(
  handbook: Handbook,
  entry: EntryWithPage,
  chosen: 'all' | readonly string[] | false = kindOf(entry.soort).short,
): PlainPage {
  const page = pageFor(handbook, entry);
  const sections =
    chosen === 'all'
      ? page.sections.filter(({ listing }) => !listing)
      : page.sections.filter(({ id }) => id !== undefined && chosen !== false && chosen.includes(id));
  return { ...plainPage({ ...page, sections }), tail: [] };
}
