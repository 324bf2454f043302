import { hasPage } from '../../src/kinds/index.ts';
import { leesBeeld } from '../../src/load/beelden.ts';
import type { Handboek } from '../../src/model/handboek.ts';
import { leerlijnIcs, stappenplanIcs } from '../../src/outputs/agenda/index.ts';
import { boekDocx } from '../../src/outputs/docx/boek.ts';
import { stukDocx } from '../../src/outputs/docx/stuk.ts';
import { epubInput, epubVan } from '../../src/outputs/epub/index.ts';
import { handboekJson } from '../../src/outputs/json/index.ts';
import { markdownVan } from '../../src/outputs/markdown/index.ts';
import { stukOdt } from '../../src/outputs/odt/index.ts';
import { boekPdf, handoutPdf } from '../../src/outputs/pdf/index.ts';
import { afkomstVan, type KantoorOpties } from '../../src/outputs/shared/kantoor/opties.ts';
import { bookFor } from '../../src/page/book/book.ts';
import { plainPageFor } from '../../src/page/plain-page.ts';
import type { EntryWithPage } from '../../src/page/page-for.ts';
import { bladFormaten, bladGegevens, sjablonenMetBlad, writeBlad } from '../../src/outputs/sheets/index.ts';
import { tekeningMaker } from '../../src/outputs/tekening/index.ts';

type Bytes = Uint8Array | string | undefined;

/** Every kind of download, made anew: what was kept from an earlier build is not used. */
export const uitvoer: Record<string, (handboek: Handboek) => Promise<Bytes[]>> = {
  'book, PDF': async (handboek) => [await boekPdf(handboek, 'alles', PDF)],
  'hand-outs, PDF': (handboek) => achterElkaar(losse(handboek), (entry) => handoutPdf(handboek, entry, PDF)),
  'book, Word': async (handboek) => [await boekDocx(bookFor(handboek), await kantoor(handboek))],
  'pages, Word': async (handboek) => {
    const opties = await kantoor(handboek);
    return achterElkaar(documenten(handboek), (entry) => stukDocx(plainPageFor(handboek, entry), opties));
  },
  'pages, ODT': async (handboek) => {
    const opties = await kantoor(handboek);
    return achterElkaar(documenten(handboek), (entry) => stukOdt(plainPageFor(handboek, entry), opties));
  },
  'book, EPUB': async (handboek) => [await epubVan(epubInput(handboek, '/downloads/handleiding.epub'), leesBeeld)],
  'sheets, Excel and ODS': async (handboek) =>
    sjablonenMetBlad(handboek).flatMap((entry) => {
      const gegevens = bladGegevens(handboek, entry)!;
      return (Object.keys(bladFormaten) as (keyof typeof bladFormaten)[]).map((formaat) =>
        writeBlad(gegevens, formaat),
      );
    }),
  calendars: async (handboek) => [
    stappenplanIcs(handboek, '/stappenplan.ics'),
    leerlijnIcs(handboek, '/leerlijn.ics'),
  ],
  'pages, Markdown': async (handboek) =>
    alle(handboek).map((entry) => markdownVan(handboek, plainPageFor(handboek, entry))),
  'data, JSON': async (handboek) => [handboekJson(handboek)],
};

const PDF = { root: process.cwd(), beeld: leesBeeld };

const kantoor = async (handboek: Handboek): Promise<KantoorOpties> => ({
  merk: handboek.editie.huisstijl,
  afkomst: afkomstVan(handboek),
  tekening: await tekeningMaker(process.cwd(), handboek.editie.huisstijl),
});

const alle = ({ alle: entries }: Handboek) =>
  entries.filter(({ soort }) => hasPage(soort)) as EntryWithPage[];
const losse = (handboek: Handboek) =>
  alle(handboek).filter(({ soort }) => soort === 'stap' || soort === 'module');
const documenten = (handboek: Handboek) => [...losse(handboek), ...handboek.perSoort.sjabloon];

async function achterElkaar<T>(rij: readonly T[], maak: (een: T) => Promise<Bytes>): Promise<Bytes[]> {
  const uit: Bytes[] = [];
  for (const een of rij) uit.push(await maak(een));
  return uit;
}
