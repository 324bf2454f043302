import type { Brand } from '../../house-style/basis.ts';
import { dateText } from '../../text/format/date.ts';
import { papierText } from '../../text/outputs/paper.ts';
import { pdf as word } from '../../text/outputs/pdf.ts';
import { hasSheets } from '../../page/plain/hand-outs.ts';
import { nl } from '../../text/nl.ts';
import { linksIn } from '../../page/links.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import { bytes } from './bytes.ts';
import { contents, pdfRow, call, string } from './code.ts';
import { qr } from './colophon.ts';
import type { PdfContext } from './context.ts';
import { documentJson, markJson, type Document, type Publication } from './document.ts';
import { pdfNamesOf } from './fonts/fonts.ts';
import { pdfBlocks } from './write.ts';
import { writeHandedOut, writePiece } from './piece.ts';
import { pdfInlines } from './inline.ts';
import { urlOn } from '../../page/site/address.ts';
import { sinceAddress } from '../../page/site/since.ts';
import { changesText } from '../../text/pages/changes.ts';

/**
 * One page of the handbook as a hand-out, with its own sources and a code that leads to the live page.
 * @throws an error in Dutch that names the page, when something in it cannot become an accessible PDF
 */
export function handoutDocument(
  piece: PlainPage,
  publication: Publication,
  brand: Brand,
  images: PdfContext['images'],
): Document {
  const files: Document['files'] = new Map([
    ['/merk.json', markJson(brand)],
    [
      '/document.json',
      documentJson(
        piece.title,
        `${publication.title}, ${word.versie(publication.version)}, ${dateText(publication.date)}`,
        publication,
        1,
      ),
    ],
  ]);
  const bronnen = new Set(piece.sources.map(({ id }) => id));
  const context: PdfContext = {
    piece,
    level: 1,
    merk: brand,
    letter: pdfNamesOf(brand)[0],
    target: linksIn([piece], publication.site),
    bron: (id) => (bronnen.has(id) ? `bron-${id}` : undefined),
    notes: new Set(),
    files,
    images,
    blocks: pdfBlocks,
    headings: 'bladwijzers',
  };
  const live = urlOn(publication.site, piece.address);
  const since = sinceAddress(publication.site, publication.date);
  const shown = (url: string) => call('koppel', string(url), string(url.replace(/^https?:\/\//, '')));
  const addressLine = contents([
    string(`${papierText.thisPage} `),
    shown(live),
    string(`. ${changesText.inFile} `),
    shown(since),
  ]);
  files.set(
    `/stuk/${piece.id}.typ`,
    bytes(
      `#import "/layout.typ": *\n#${writePiece(piece, context, { qr: qr(live, files), live: addressLine })}\n`,
    ),
  );
  const handedOut = writeHandedOut(piece, context);
  if (handedOut !== '[]') files.set('/stuk/uitdelen.typ', bytes(`#import "/layout.typ": *\n#${handedOut}\n`));
  const mark = hasSheets(piece, 'deelnemer') && !piece.headless ? string(nl.module.mark.trainer) : 'none';
  return {
    name: piece.title,
    date: publication.date,
    files,
    main: [
      '#import "/layout.typ": *',
      '#import "/handout.typ": *',
      `#show: handout.with(voor: ${mark}, brief: ${String(piece.letter === true)})`,
      `#include "/stuk/${piece.id}.typ"`,
      ...(piece.sources.length > 0
        ? [
            `#heading(level: 2, ${string(word.bronnen)})`,
            `#${call('bronnenlijst', ...piece.sources.map((bron) => pdfRow([String(bron.number), string(`bron-${bron.id}`), pdfInlines(bron.children, context)])))}`,
          ]
        : []),
      ...(handedOut === '[]' ? [] : ['#einde("blad")', '#include "/stuk/uitdelen.typ"']),
    ].join('\n'),
  };
}
