import { certain } from '../../document/certain.ts';
import { bronnenListFor } from '../overviews/bronnen-list.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { homeFor } from '../overviews/home.ts';
import { overviewSoorten, soortenBy, type OverviewSoort } from '../../kinds/index.ts';
import { overviewFor, type Overview } from '../overviews/overview.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { typography } from '../../document/language/typography.ts';
import { book as word } from '../../text/outputs/book.ts';
import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';
import { bronText } from '../../text/format/bron.ts';
import { heading, inLanguage, link, linkRow, text, bullets } from '../make.ts';
import { logoOf } from '../logo.ts';
import { numberSources } from './number-sources.ts';
import { registerOf, joinsTo } from './register.ts';
import { rolmatrixBlocks } from './rolmatrix.ts';
import { loweringOf } from '../lower/lowering.ts';
import { fileId } from '../links.ts';
import { plainPageFor } from '../plain/plain-page.ts';
import type { SourceLine, PlainPage, PageInline } from '../plain/plain.ts';
import type { Book, BookPart } from './types.ts';

/**
 * The whole handbook as a book: all that the site says, once. Three formats and the overviews in Markdown ask for it:
 * it is made once.
 */
export const bookFor = perHandbook(makeBook);

function makeBook(handbook: Handbook): Book {
  const pages = handbook.perSoort.pagina;
  const forWhom = pages.filter(({ data }) => data.menu?.groep !== 'voet');
  const behind = pages.filter((entry) => !forWhom.includes(entry));
  return bookOf(handbook, {
    title: typography(handbook.handleiding.titel),
    subtitle: typography(handbook.handleiding.ondertitel),
    address: '/',
    parts: [
      loosePart('inleiding', word.introduction, [
        startingPiece(handbook),
        ...forWhom.map((entry) => plainPageFor(handbook, entry)),
      ]),
      ...soortenBy(overviewSoorten, ({ book }) => book)
        .filter((soort) => handbook.perSoort[soort].length > 0)
        .map((soort) => shareOf(handbook, soort)),
      loosePart(
        'over-deze-handleiding',
        word.overThis,
        behind.map((entry) => plainPageFor(handbook, entry)),
      ),
    ].filter(({ pages: pieces }) => pieces.length > 0),
  });
}

/** One part of the handbook as a book of its own. */
export function partBookFor(handbook: Handbook, soort: OverviewSoort): Book {
  const part = shareOf(handbook, soort);
  const book = bookOf(handbook, {
    title: part.title,
    subtitle: typography(handbook.handleiding.titel),
    address: part.address,
    parts: [part],
  });
  const titles = [part.title, ...part.pages.map(({ title }) => title)];
  return joinsTo(book.register, titles) ? book : { ...book, register: [] };
}

/** All pages of a kind, with what their overview says. */
function shareOf(handbook: Handbook, soort: OverviewSoort): BookPart {
  const page = overviewFor(handbook, soort);
  return {
    ...kindPart(page),
    intro: [
      ...(page.introduction ? loweringOf(page).blocks(page.introduction) : []),
      ...(soort === 'stap' ? rolmatrixBlocks(handbook) : []),
    ],
    pages: handbook.perSoort[soort].map((entry) => plainPageFor(handbook, entry)),
  };
}

/** The part of a kind, still without its pages: named as its overview is. */
export const kindPart = (page: Overview): BookPart => ({
  id: fileId(page.adres),
  title: page.titel,
  address: page.adres,
  summary: loweringOf(page).inline(page.summary),
  intro: [],
  pages: [],
});

/** A part of pages that stand below no overview. */
export const loosePart = (id: string, title: string, pages: PlainPage[]): BookPart => ({
  id,
  title,
  address: `#${id}`,
  summary: [],
  intro: [],
  pages,
});

/** The home page as the first piece of the book. */
function startingPiece(handbook: Handbook): PlainPage {
  const page = homeFor(handbook);
  const { inline, blocks } = loweringOf({ adres: '/', referrer: page.referrer });
  return {
    address: '/',
    id: fileId('/'),
    family: 'doen',
    title: page.title,
    facts: [],
    summary: [text(page.subtitle)],
    blocks: [
      ...blocks(page.introduction),
      ...(page.yield ? [heading('opbrengst', nl.home.yield), ...blocks(page.yield)] : []),
      ...(page.elsewhere && page.elsewhere.places.length > 0
        ? [
            heading('elders', page.elsewhere.title),
            ...bullets(
              page.elsewhere.places.map(({ wie: who, waar: where, own }) => [
                text(`${who}: `),
                ...own.flatMap(({ name, number, href, when }) => [
                  text(`${name}, `),
                  link(href, number),
                  text(when ? `. ${when}. ` : '. '),
                ]),
                ...inline(where),
              ]),
            ),
          ]
        : []),
    ],
    notes: [],
    sources: page.bronnen.map(({ id, nummer: number }) => ({ id, number, children: [] })),
    tail: [],
  };
}

type OwnOfBook = Pick<Book, 'title' | 'subtitle' | 'address' | 'parts'>;

/** What all books share: who made it, its sources with one number each, and an index of the words in it. */
export function bookOf(handbook: Handbook, own: OwnOfBook, { compact = false } = {}): Book {
  const { handleiding, editie } = handbook;
  const [logo] = logoOf(handbook);
  const inBook = new Set(
    own.parts.flatMap(({ address, pages }) => [address, ...pages.map((page) => page.address)]),
  );
  const { parts, used } = numberSources(
    own.parts,
    handbook.perSoort.bron.map(({ id }) => id),
  );
  const register = compact ? [] : registerOf(handbook, inBook);
  return {
    ...own,
    description: handleiding.omschrijving,
    editie: editie.titel,
    version: editie.versie,
    date: editie.datum,
    language: 'nl',
    publisher: handleiding.uitgever,
    ...(logo && { logo }),
    licence: handleiding.licentie,
    site: handleiding.adres,
    parts,
    ...(compact && { compact }),
    sources: compact ? shortLines(handbook, used) : bronLines(handbook, used, inBook),
    register,
  };
}

/** The list of sources as the foot of a page has it; the site says more of each. */
const shortLines = (handbook: Handbook, used: ReadonlyMap<string, number>): SourceLine[] =>
  handbook.perSoort.bron.flatMap(({ id, fields: bron }) => {
    const number = used.get(id);
    const title = inLanguage(bron.taal, bron.adres ? link(bron.adres, bron.titel) : text(bron.titel));
    return number === undefined ? [] : [{ id, number, children: [title, text(`, ${bronText(bron)}`)] }];
  });

/** The list of sources with all that is known of each, and the pages of this book that rest on it. */
function bronLines(
  handbook: Handbook,
  used: ReadonlyMap<string, number>,
  inBook: ReadonlySet<string>,
): SourceLine[] {
  const list = bronnenListFor(handbook);
  const { inline } = loweringOf(list);
  return list.bronnen
    .filter(({ id }) => used.has(id))
    .map(({ id, bron, stateOn: stateOp }) => {
      const published = bron.datum === 'z.d.' ? nl.noDate : dateText(bron.datum);
      const certainty = [
        nl.certainty[bron.zekerheid],
        ...(bron.controleren && bron.zekerheid !== 'controleren' ? [nl.certainty.controleren] : []),
      ].join(', ');
      const here = stateOp.filter(({ adres: address }) => inBook.has(address));
      const inlines: PageInline[] = [
        { type: 'strong', children: [text(bron.titel)] },
        text(
          `${fullStopAfter(bron.titel)} ${bron.uitgever}, ${published}; ${nl.consulted} ${dateText(bron.geraadpleegd)}; ${certainty}.`,
        ),
        ...(bron.adres ? [text(' '), link(bron.adres, bron.adres)] : []),
        ...(bron.toelichting ? [text(' '), ...inline(bron.toelichting)] : []),
        ...(here.length > 0
          ? [text(` ${nl.stateOn}: `), ...linkRow(here), text(fullStopAfter(here.at(-1)?.titel))]
          : []),
      ];
      return { id, number: certain(used.get(id)), children: inlines };
    });
}

/** A full stop, unless a title ends with a sign of its own. */
const fullStopAfter = (title = ''): string => (/[.!?]$/.test(title) ? '' : '.');
