import { dateText } from '../../text/format/date.ts';
import { book as word } from '../../text/outputs/book.ts';
import { epub } from '../../text/outputs/epub.ts';
import { nl } from '../../text/nl.ts';
import { changesText } from '../../text/pages/changes.ts';
import { sinceAddress } from '../../page/site/since.ts';
import { withWritingSpace } from '../../page/plain/writing-space.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import type { Book, BookPart } from '../../page/book/types.ts';
import { xml } from '../files/xml.ts';
import { makeSheet, type XhtmlFile } from './xhtml-file.ts';
import { epubBlocks } from './block.ts';
import type { EpubContext } from './context.ts';
import { partSheet, pieceSheet } from './links.ts';
import { bronLinks, epubInlines } from './inline.ts';

type PartContext = Omit<EpubContext, 'mentioned'>;

/** A page of the handbook, with its notes and the numbers of its sources at the foot. */
export function sheetOfPiece(piece: PlainPage, shared: PartContext): XhtmlFile {
  const context: EpubContext = { ...shared, mentioned: new Map() };
  const {
    id,
    title,
    label,
    facts,
    family,
    summary,
    notes: footnotes,
    sources: bronnen,
    tail: aftermath,
  } = piece;
  const above = [label, ...facts].filter(Boolean).join(', ');
  const parts = [
    `<header>${above ? `<p class="label">${xml(above)}</p>` : ''}<h1>${xml(title)}</h1>`,
    `${summary.length > 0 ? `<p class="samenvatting">${epubInlines(summary, context)}</p>` : ''}</header>`,
    epubBlocks(withWritingSpace(piece.blocks), context),
    ...footnotes.map(
      ({ number, blocks: contents }) =>
        `<aside epub:type="footnote" role="doc-footnote" id="noot-${number}"><p class="nootnummer">${xml(nl.footnote(number))}</p>${epubBlocks(contents, context)}<p><a role="doc-backlink" href="#nootverwijzing-${number}">${xml(nl.backToText(number))}</a></p></aside>`,
    ),
    bronnen.length > 0 ? `<p class="bronnen">${xml(epub.bronnenAt)} ${bronLinks(bronnen)}</p>` : '',
    aftermath.length > 0 ? `<div class="naloop">${epubBlocks(aftermath, context)}</div>` : '',
  ];
  return makeSheet(
    pieceSheet(id),
    title,
    `<section class="familie-${family}">\n${parts.filter(Boolean).join('\n')}\n</section>`,
  );
}

/** The first file of a part: what it is about, and what is in it. */
export function sheetOfPart(
  { id, title, summary, intro: introduction, pages: pieces }: BookPart,
  shared: PartContext,
): XhtmlFile {
  const context: EpubContext = { ...shared, mentioned: new Map() };
  const contents = pieces
    .map((piece) => `<li><a href="${pieceSheet(piece.id)}.xhtml">${xml(titleIn(piece))}</a></li>`)
    .join('');
  return makeSheet(
    partSheet(id),
    title,
    `<section epub:type="part" role="doc-part" class="deel" aria-label="${xml(title)}"><h1>${xml(title)}</h1>
${summary.length > 0 ? `<p class="samenvatting">${epubInlines(summary, context)}</p>` : ''}
${epubBlocks(introduction, context)}
<ul class="inhoud">${contents}</ul></section>`,
  );
}

/** A page in a list: steps and meetings with their number. Example: `Stap 3: Werven`. */
export const titleIn = ({ kind: soort, label, title }: PlainPage): string =>
  label && (soort === 'stap' || soort === 'module') ? `${label}: ${title}` : title;

/** All sources with all that is known of each. */
export function epubBronnenSheet({ sources: bronnen }: Book, shared: PartContext): XhtmlFile {
  const context: EpubContext = { ...shared, mentioned: new Map() };
  const points = bronnen
    .map(
      ({ id, number, children: bron }) =>
        `<li id="bron-${xml(id)}" value="${number}">${epubInlines(bron, context)}</li>`,
    )
    .join('\n');
  return makeSheet(
    'bronnen',
    word.bronnen,
    `<section epub:type="bibliography" role="doc-bibliography" aria-label="${word.bronnen}"><h1>${word.bronnen}</h1>\n<ol>${points}</ol></section>`,
    'backmatter',
  );
}

/** Every word with the pages where it is found: a book without pages leads there by name. */
export function indexSheet({ register, parts }: Book, { to }: PartContext): XhtmlFile {
  const titles = new Map(
    parts.flatMap(
      ({ address, title, pages: pieces }) =>
        [[address, title], ...pieces.map((piece) => [piece.address, piece.title])] as [string, string][],
    ),
  );
  const letters = register
    .map(({ letter, lines }) => {
      const points = lines
        .map(({ word: term, to: places }) => {
          const links = places.map(
            (place) => `<a href="${xml(to(place))}">${xml(titles.get(place) ?? place)}</a>`,
          );
          const [only] = places;
          const self = places.length === 1 && only !== undefined && titles.get(only) === term;
          return `<li>${self ? links[0] : `${xml(term)}: ${links.join(', ')}`}</li>`;
        })
        .join('\n');
      return `<h2>${xml(letter)}</h2>\n<ul class="inhoud">${points}</ul>`;
    })
    .join('\n');
  return makeSheet(
    'register',
    word.register,
    `<section role="doc-index" aria-label="${word.register}"><h1>${word.register}</h1>\n${letters}</section>`,
    'backmatter',
  );
}

/** Who made the book, which version it is, under which licence, and where the newest stands. */
export function colophonSheet(book: Book, { image }: { image: (url: string) => string }): XhtmlFile {
  const { publisher, licence, site, logo } = book;
  const since = sinceAddress(site, book.date);
  return makeSheet(
    'colofon',
    word.colophon,
    `<section epub:type="colophon" role="doc-colophon" aria-label="${word.colophon}"><h1>${word.colophon}</h1>
${logo ? `<p><img class="logo" src="${xml(image(logo.url))}" alt="${xml(logo.alt)}"/></p>` : ''}<p>${xml(book.title)}. ${xml(book.subtitle)}.</p>
<p>${xml(book.editie)}. ${xml(nl.versie(book.version, dateText(book.date)))}.</p>
<p>${xml(nl.publisher(publisher))}.</p>
<p>${xml(nl.licence)} <a href="${xml(licence.adres)}">${xml(licence.naam)}</a>.</p>
<p>${xml(word.live)} <a href="${xml(site)}">${xml(site)}</a></p>
<p>${xml(changesText.inFile)} <a href="${xml(since)}">${xml(since)}</a></p>
<p>${xml(epub.adjust)} ${xml(epub.navigation)}</p></section>`,
    'backmatter',
  );
}
