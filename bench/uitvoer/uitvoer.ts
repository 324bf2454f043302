import { hasPage } from '../../src/kinds/index.ts';
import { readImage } from '../../src/load/content/images.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import { leerlijnIcs, stappenplanIcs } from '../../src/outputs/calendar/index.ts';
import { bookDocx } from '../../src/outputs/docx/book.ts';
import { pieceDocx } from '../../src/outputs/docx/piece.ts';
import { epubOf } from '../../src/outputs/epub/index.ts';
import { epubInput } from '../../src/outputs/epub/input.ts';
import { handbookJson } from '../../src/outputs/json/index.ts';
import { markdownOf } from '../../src/outputs/markdown/index.ts';
import { pieceOdt } from '../../src/outputs/odt/index.ts';
import { bookPdf, handoutPdf } from '../../src/outputs/pdf/index.ts';
import { originOf, type OfficeOptions } from '../../src/outputs/office/options.ts';
import { bookFor } from '../../src/page/book/book.ts';
import { plainPageFor } from '../../src/page/plain/plain-page.ts';
import type { EntryWithPage } from '../../src/page/page-for.ts';
import { sheetFormats, sheetData, sjablonenWithSheet, writeSheet } from '../../src/outputs/sheets/index.ts';
import { drawingMaker } from '../../src/drawing/picture/index.ts';

type Bytes = Uint8Array | string | undefined;

/** Every kind of download, made anew: what was kept from an earlier build is not used. */
export const output: Record<string, (handbook: Handbook) => Promise<Bytes[]>> = {
  'book, PDF': async (handbook) => [await bookPdf(handbook, 'alles', PDF)],
  'hand-outs, PDF': (handbook) =>
    behindEachOther(loose(handbook), (entry) => handoutPdf(handbook, entry, PDF)),
  'book, Word': async (handbook) => [await bookDocx(bookFor(handbook), await office(handbook))],
  'pages, Word': async (handbook) => {
    const options = await office(handbook);
    return behindEachOther(documents(handbook), (entry) => pieceDocx(plainPageFor(handbook, entry), options));
  },
  'pages, ODT': async (handbook) => {
    const options = await office(handbook);
    return behindEachOther(documents(handbook), (entry) => pieceOdt(plainPageFor(handbook, entry), options));
  },
  'book, EPUB': async (handbook) => [
    await epubOf(epubInput(handbook, '/downloads/handleiding.epub'), readImage),
  ],
  'sheets, Excel and ODS': async (handbook) =>
    sjablonenWithSheet(handbook).flatMap((entry) => {
      const data = sheetData(handbook, entry)!;
      return (Object.keys(sheetFormats) as (keyof typeof sheetFormats)[]).map((format) =>
        writeSheet(data, format),
      );
    }),
  calendars: async (handbook) => [
    stappenplanIcs(handbook, '/stappenplan.ics'),
    leerlijnIcs(handbook, '/leerlijn.ics'),
  ],
  'pages, Markdown': async (handbook) =>
    all(handbook).map((entry) => markdownOf(handbook, plainPageFor(handbook, entry))),
  'data, JSON': async (handbook) => [handbookJson(handbook)],
};

const PDF = { root: process.cwd(), image: readImage };

const office = async (handbook: Handbook): Promise<OfficeOptions> => ({
  merk: handbook.editie.huisstijl,
  afkomst: originOf(handbook),
  tekening: await drawingMaker(process.cwd(), handbook.editie.huisstijl),
});

const all = ({ alle: entries }: Handbook) => entries.filter(({ soort }) => hasPage(soort)) as EntryWithPage[];
const loose = (handbook: Handbook) =>
  all(handbook).filter(({ soort }) => soort === 'stap' || soort === 'module');
const documents = (handbook: Handbook) => [...loose(handbook), ...handbook.perSoort.sjabloon];

async function behindEachOther<T>(row: readonly T[], make: (one: T) => Promise<Bytes>): Promise<Bytes[]> {
  const from: Bytes[] = [];
  for (const one of row) from.push(await make(one));
  return from;
}
