import { certain } from '../../document/certain.ts';
import { bronnenlijstFor } from '../../model/bronnenlijst.ts';
import type { Handboek } from '../../model/handboek.ts';
import { homeFor } from '../../model/home.ts';
import { overzichtSoorten, soortenBy, type OverzichtSoort } from '../../kinds/index.ts';
import { overzichtFor } from '../../model/overzicht.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { typografie } from '../../document/typography.ts';
import { boek as woord } from '../../text/boek.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import { heading, link, linkRow, text, bullets } from '../make.ts';
import { numberSources } from './number-sources.ts';
import { registerVan, voegtToe } from './register.ts';
import { rolmatrixBlokken } from './rolmatrix.ts';
import { loweringOf } from '../lower/lowering.ts';
import { fileId } from '../links.ts';
import { plainPageFor } from '../plain-page.ts';
import type { SourceLine, PlainPage, Inline } from '../plain.ts';
import type { Book, BookPart } from './types.ts';

/**
 * The whole handbook as a book: all that the site says, once. Three formats and the overviews in Markdown ask for it:
 * it is made once.
 */
export const bookFor = perHandbook(makeBook);

function makeBook(handboek: Handboek): Book {
  const paginas = handboek.perSoort.pagina;
  const voor = paginas.filter(({ data }) => data.menu?.groep !== 'voet');
  const achter = paginas.filter((entry) => !voor.includes(entry));
  const deel = (id: string, titel: string, stukken: PlainPage[]): BookPart => ({
    id,
    title: titel,
    address: `#${id}`,
    summary: [],
    intro: [],
    pages: stukken,
  });
  return inElkaar(handboek, {
    title: typografie(handboek.handleiding.titel),
    subtitle: typografie(handboek.handleiding.ondertitel),
    address: '/',
    parts: [
      deel('inleiding', woord.inleiding, [
        startstuk(handboek),
        ...voor.map((entry) => plainPageFor(handboek, entry)),
      ]),
      ...soortenBy(overzichtSoorten, ({ book }) => book)
        .filter((soort) => handboek.perSoort[soort].length > 0)
        .map((soort) => deelVan(handboek, soort)),
      deel(
        'over-deze-handleiding',
        woord.overDeze,
        achter.map((entry) => plainPageFor(handboek, entry)),
      ),
    ].filter(({ pages: stukken }) => stukken.length > 0),
  });
}

/** One part of the handbook as a book of its own. */
export function partBookFor(handboek: Handboek, soort: OverzichtSoort): Book {
  const deel = deelVan(handboek, soort);
  const boek = inElkaar(handboek, {
    title: deel.title,
    subtitle: typografie(handboek.handleiding.titel),
    address: deel.address,
    parts: [deel],
  });
  const titels = [deel.title, ...deel.pages.map(({ title: titel }) => titel)];
  return voegtToe(boek.register, titels) ? boek : { ...boek, register: [] };
}

function deelVan(handboek: Handboek, soort: OverzichtSoort): BookPart {
  const page = overzichtFor(handboek, soort);
  const { inline, blocks } = loweringOf(page);
  return {
    id: fileId(page.adres),
    title: page.titel,
    address: page.adres,
    summary: inline(page.samenvatting),
    intro: [
      ...(page.inleiding ? blocks(page.inleiding) : []),
      ...(soort === 'stap' ? rolmatrixBlokken(handboek) : []),
    ],
    pages: handboek.perSoort[soort].map((entry) => plainPageFor(handboek, entry)),
  };
}

/** The home page as the first piece of the book. */
function startstuk(handboek: Handboek): PlainPage {
  const page = homeFor(handboek);
  const { inline, blocks } = loweringOf({ adres: '/', verwijzer: page.verwijzer });
  return {
    address: '/',
    id: fileId('/'),
    family: 'doen',
    title: page.titel,
    facts: [],
    summary: [text(page.ondertitel)],
    blocks: [
      ...blocks(page.inleiding),
      heading('opbrengst', nl.home.opbrengst),
      ...blocks(page.opbrengst),
      ...(page.elders.plekken.length > 0
        ? [
            heading('elders', page.elders.titel),
            ...bullets(page.elders.plekken.map(({ wie, waar }) => [text(`${wie}: `), ...inline(waar)])),
          ]
        : []),
    ],
    notes: [],
    sources: page.bronnen.map(({ id, nummer }) => ({ id, number: nummer, children: [] })),
    tail: [],
  };
}

/** What all books share: who made it, its sources with one number each, and an index of the words in it. */
function inElkaar(handboek: Handboek, eigen: Pick<Book, 'title' | 'subtitle' | 'address' | 'parts'>): Book {
  const { handleiding, editie } = handboek;
  const inBoek = new Set(
    eigen.parts.flatMap(({ address, pages }) => [address, ...pages.map((page) => page.address)]),
  );
  const { parts: delen, used: gebruikt } = numberSources(
    eigen.parts,
    handboek.perSoort.bron.map(({ id }) => id),
  );
  const register = registerVan(handboek, inBoek);
  return {
    ...eigen,
    description: handleiding.omschrijving,
    editie: editie.titel,
    version: editie.versie,
    date: editie.datum,
    language: 'nl',
    publisher: handleiding.uitgever,
    licence: handleiding.licentie,
    site: handleiding.adres,
    parts: delen,
    sources: bronregels(handboek, gebruikt, inBoek),
    register,
  };
}

/** The list of sources with all that is known of each, and the pages of this book that rest on it. */
function bronregels(
  handboek: Handboek,
  gebruikt: ReadonlyMap<string, number>,
  inBoek: ReadonlySet<string>,
): SourceLine[] {
  const lijst = bronnenlijstFor(handboek);
  const { inline } = loweringOf(lijst);
  return lijst.bronnen
    .filter(({ id }) => gebruikt.has(id))
    .map(({ id, bron, staatOp }) => {
      const verschenen = bron.datum === 'z.d.' ? nl.geenDatum : datumTekst(bron.datum);
      const zekerheid = [
        nl.zekerheid[bron.zekerheid],
        ...(bron.controleren && bron.zekerheid !== 'controleren' ? [nl.zekerheid.controleren] : []),
      ].join(', ');
      const hier = staatOp.filter(({ adres }) => inBoek.has(adres));
      const zinnen: Inline[] = [
        { type: 'strong', children: [text(bron.titel)] },
        text(
          `${/[.!?]$/.test(bron.titel) ? '' : '.'} ${bron.uitgever}, ${verschenen}; ${nl.geraadpleegd} ${datumTekst(bron.geraadpleegd)}; ${zekerheid}.`,
        ),
        ...(bron.adres ? [text(' '), link(bron.adres, bron.adres)] : []),
        ...(bron.toelichting ? [text(' '), ...inline(bron.toelichting)] : []),
        ...(hier.length > 0 ? [text(` ${nl.staatOp}: `), ...linkRow(hier), text('.')] : []),
      ];
      return { id, number: certain(gebruikt.get(id)), children: zinnen };
    });
}
