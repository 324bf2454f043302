import { office } from '../../text/outputs/office.ts';
import { changesText } from '../../text/pages/changes.ts';
import { nl } from '../../text/nl.ts';
import { loadImages } from '../office/images.ts';
import { withoutMaker, type Origin, type OfficeOptions } from '../office/options.ts';
import { linksIn } from '../../page/links.ts';
import { blocksOf } from '../../page/plain/walk.ts';
import { keptAndHandedOut } from '../../page/plain/paper-parts.ts';
import type { SourceLine, PlainPage } from '../../page/plain/plain.ts';
import { masterOf, shapeOf } from '../office/paper.ts';
import { KEPT_SOURCES, LETTER, ONE_SHEET, PAPER, TEXT_WIDTH } from '../office/sizes.ts';
import { odtParagraph } from './paragraph.ts';
import { makeOdtFile } from './file.ts';
import { paperText } from './paper.ts';
import { bareEdge, odtEdge, ownSheets } from './page-set-up.ts';
import { odtBlocks, odtHeading } from './block.ts';
import { odtBookmark, element, words } from './element.ts';
import { odtPassOf, type Spot } from './pass.ts';
import { odtLink, odtInlines } from './inline.ts';
import { urlOn } from '../../page/site/address.ts';
import { sinceAddress } from '../../page/site/since.ts';

/**
 * One page as an OpenDocument text. Same input, same bytes; runs in a browser too.
 * @throws when an image is neither PNG nor JPEG
 */
export async function pieceOdt(piece: PlainPage, options: OfficeOptions): Promise<Uint8Array> {
  const { merk: brand, afkomst: origin, vorm: shape = 'blad', eigen: ownPaper = false } = options;
  const size = { blad: undefined, sjabloon: undefined, stuk: PAPER, eenBlad: ONE_SHEET, brief: LETTER }[
    shape
  ];
  const pass = odtPassOf(
    await loadImages(blocksOf(piece), options),
    linksIn([piece], origin.site),
    odtBlocks,
  );
  const place: Spot = {
    pass,
    style: 'Normal',
    width: TEXT_WIDTH,
    piece: piece.id,
    footnotes: new Map(piece.notes.map((note) => [note.number, note.blocks])),
    used: new Set(),
  };
  const editie = `${origin.editie}, ${office.versie(origin.versie, origin.datum)}`;
  const { kept, handedOut } = keptAndHandedOut(piece.blocks);
  const apart = handedOut.length > 0;
  const isOrdinary = [...kept, ...handedOut].every(
    (part) => masterOf(shapeOf(part), part.audience) === 'Standard',
  );
  const edge =
    shape === 'eenBlad' || shape === 'brief'
      ? bareEdge()
      : shape !== 'blad'
        ? odtEdge([piece.title], '')
        : apart
          ? odtEdge([piece.title], editie, { audience: 'trainer' })
          : odtEdge([piece.title, origin.handboek], editie);
  const head = piece.headless ? '' : headText(piece, place);
  const own = paperText(kept, place);
  if (own.on !== 'Standard') pass.master = 'Standard';
  const end = piece.headless
    ? ''
    : [
        odtBlocks(piece.tail, { ...place, keep: true }),
        bronnenList(piece.sources, place, ownPaper ? office.ownBronnen : nl.sections.bronnen),
        ownPaper ? '' : originLine(origin, piece.address, place),
      ].join('');
  return makeOdtFile({
    pass,
    merk: brand,
    origin: ownPaper ? withoutMaker(origin) : origin,
    stamp: ownPaper ? undefined : options.stamp,
    title: piece.title,
    ...(size && {
      setting: size,
      edges: { side: size.side, narrow: size === PAPER },
    }),
    edge: edge + (isOrdinary ? '' : ownSheets(piece.title, editie)),
    text: [head, own.text, end, paperText(handedOut, place).text].join(''),
  });
}

function headText({ label, title, facts, summary }: PlainPage, place: Spot): string {
  return [
    label ? odtParagraph({ ...place, style: 'Label' }, words(label)) : '',
    odtHeading(1, '', words(title), place),
    facts.length > 0 ? odtParagraph({ ...place, style: 'KleineTekst' }, words(facts.join(', '))) : '',
    summary.length > 0 ? odtParagraph({ ...place, style: 'Inleiding' }, odtInlines(summary, place)) : '',
  ].join('');
}

/** The sources, numbered as the text refers to them. */
function bronnenList(bronnen: readonly SourceLine[], place: Spot, title: string): string {
  if (bronnen.length === 0) return '';
  const points = bronnen.map(({ id, number, children: text }, i) =>
    element(
      'text:list-item',
      // Where a number is skipped, the list goes on from there.
      number === (bronnen[i - 1]?.number ?? 0) + 1 ? {} : { 'text:start-value': number },
      odtParagraph(
        { ...place, style: 'Bron', keep: i >= bronnen.length - KEPT_SOURCES },
        odtBookmark(`bron-${id}`, odtInlines(text, place)),
      ),
    ),
  );
  return (
    odtHeading(2, 'bronnen', words(title), place) +
    element('text:list', { 'text:style-name': 'Bronnenlijst' }, points.join(''))
  );
}

function originLine(
  { handboek: handbook, editie, versie: version, datum: date, licentie: licence, site }: Origin,
  address: string,
  place: Spot,
): string {
  const live = urlOn(site, address);
  const since = sinceAddress(site, date);
  return odtParagraph(
    { ...place, style: 'Afkomst' },
    `${words(`${office.from(handbook, editie)} ${office.versie(version, date)}. ${office.licence} `)}${odtLink(licence.adres, words(licence.naam))}${words(`. ${office.newest} `)}${odtLink(live, words(live))}${words(`. ${changesText.inFile} `)}${odtLink(since, words(since))}`,
  );
}
