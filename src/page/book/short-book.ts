import type { Key } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { kindOf, overviewSoorten, soortenBy } from '../../kinds/index.ts';
import { typography } from '../../document/language/typography.ts';
import { book as word } from '../../text/outputs/book.ts';
import { isWithPage, pageFor, type EntryWithPage } from '../page-for.ts';
import { plainPage } from '../plain/plain-page.ts';
import type { PlainPage } from '../plain/plain.ts';
import { overviewFor } from '../overviews/overview.ts';
import { bookOf, kindPart, loosePart } from './book.ts';
import type { Book } from './types.ts';

/**
 * The handbook in short, of the same pages: what `handleiding.yaml` puts before and behind, and of each kind the sections
 * that its descriptor names. Meant for at most 36 pages A4. Without `kortBoek` there is none.
 */
export const shortBookFor = perHandbook((handbook: Handbook): Book | undefined => {
  const { kortBoek: short } = handbook.handleiding;
  if (!short) return undefined;
  // Those that an edition hides are left out.
  const named = (names: readonly string[]): PlainPage[] =>
    names
      .flatMap((name) => handbook.entry.get(name as Key) ?? [])
      .filter(isWithPage)
      .map((entry) => inShort(handbook, entry, 'all'));
  const parts = [
    loosePart('vooraf', word.short.before, named(short.vooraf)),
    ...soortenBy(overviewSoorten, ({ short, book }) => short !== false && book).map((soort) => ({
      ...kindPart(overviewFor(handbook, soort)),
      pages: handbook.perSoort[soort].filter(isWithPage).map((entry) => inShort(handbook, entry)),
    })),
    loosePart('achteraf', word.short.after, named(short.achteraf)),
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
