import { describe, expect, test } from 'vitest';
import { loadFiles } from '../src/load/files.ts';
import { metUitleg } from '../src/model/begrippen.ts';
import { buildHandboek } from '../src/model/handboek.ts';
import { boekDocx, stukDocx } from '../src/outputs/docx/index.ts';
import { stukOdt } from '../src/outputs/odt/index.ts';
import { beeldVan } from '../src/outputs/shared/kantoor/beelden.ts';
import { afkomstVan, type KantoorOpties } from '../src/outputs/shared/kantoor/opties.ts';
import { allBlocks, allInlines, blocksOf } from '../src/page/walk.ts';
import { bookFor } from '../src/page/book/book.ts';
import { sjabloonDocument } from '../src/page/sjabloon-document.ts';
import { plainPageFor } from '../src/page/plain-page.ts';
import type { EntryWithPage } from '../src/page/page-for.ts';
import type { PlainPage, PlainBlock } from '../src/page/plain.ts';
import { tekeningMaker } from '../src/outputs/tekening/index.ts';
import { alle, leesPak } from './kantoor/lees.ts';
import { PUNT } from './kantoor/voorbeeld.ts';

const { inhoud } = await loadFiles('tests/fixtures/klein/content', 'landelijk');
const handboek = metUitleg(buildHandboek(inhoud!));
const opties: KantoorOpties = {
  merk: handboek.editie.huisstijl,
  afkomst: afkomstVan(handboek),
  tekening: await tekeningMaker(process.cwd(), handboek.editie.huisstijl),
  beeld: (adres) => beeldVan(adres, PUNT),
};
const stukken: [string, PlainPage][] = [
  ...[...handboek.perSoort.stap, ...handboek.perSoort.module, ...handboek.perSoort.sjabloon].map(
    (entry): [string, PlainPage] => [
      `${entry.soort} ${entry.id}`,
      plainPageFor(handboek, entry as EntryWithPage),
    ],
  ),
  ...handboek.perSoort.sjabloon.map((entry): [string, PlainPage] => [
    `document ${entry.id}`,
    sjabloonDocument(handboek, entry),
  ]),
];

/** Spaces as one, so that line ends of writers do not matter. */
const plat = (tekst: string) => tekst.replace(/[\s\u00a0]+/g, ' ').trim();

/** Everything that a page says: words, names of rows, titles of cards, labels and options of fields. */
function woordenIn(blokken: readonly PlainBlock[]): string[] {
  const woorden = [...allInlines(blokken)].flatMap((zin) => {
    if (zin.type === 'text' || zin.type === 'inlineCode') return [zin.value];
    if (zin.type === 'field' && zin.field.invoer === 'meerkeuze') return zin.field.opties;
    return zin.type === 'field' && zin.field.invoer !== 'handtekening' ? [zin.field.label] : [];
  });
  const namen = [...allBlocks(blokken)].flatMap((blok) => {
    if (blok.type === 'definitionList') return blok.rows.map(({ term: naam }) => naam);
    if (blok.type === 'code') return blok.value.split('\n');
    return blok.type === 'drawing' || (blok.type === 'card' && blok.title) ? [blok.title!] : [];
  });
  return [...woorden, ...namen].map(plat).filter(Boolean);
}

const tekstVan = (bytes: Uint8Array, delen: readonly string[]) =>
  plat(delen.map((deel) => leesPak(bytes).deel(deel)?.documentElement?.textContent ?? '').join(' '));

describe.each(stukken)('%s', (_, stuk) => {
  const woorden = [stuk.title, ...woordenIn(blocksOf(stuk)), ...stuk.facts];

  test('says in Word all that the page says', async () => {
    const tekst = tekstVan(await stukDocx(stuk, opties), ['word/document.xml', 'word/footnotes.xml']);
    for (const woord of woorden) expect(tekst).toContain(plat(woord));
  });
  test('says as OpenDocument text all that the page says', async () => {
    const tekst = tekstVan(await stukOdt(stuk, opties), ['content.xml']);
    for (const woord of woorden) expect(tekst).toContain(plat(woord));
  });
});

describe('the book in Word', async () => {
  const boek = bookFor(handboek);
  const bytes = await boekDocx(boek, opties);

  test('says all that its pages say', () => {
    const tekst = tekstVan(bytes, ['word/document.xml', 'word/footnotes.xml']);
    for (const { intro: inleiding, pages: hier } of boek.parts)
      for (const woord of [...woordenIn(inleiding), ...hier.flatMap((stuk) => woordenIn(blocksOf(stuk)))])
        expect(tekst).toContain(woord);
    for (const { regels } of boek.register)
      for (const { woord } of regels) expect(tekst).toContain(plat(woord));
  });

  test('repeats the header row of every table, and draws its diagrams', () => {
    const document = leesPak(bytes).deel('word/document.xml');
    const tabellen = boek.parts
      .flatMap(({ intro: inleiding, pages: hier }) => [...inleiding, ...hier.flatMap(blocksOf)])
      .flatMap((blok) => [...allBlocks([blok])])
      .filter((blok) => blok.type === 'table');
    expect(alle(document, 'w:tblHeader')).toHaveLength(
      tabellen.filter(({ head: kop }) => kop.length > 0).length,
    );
    for (const beeld of alle(document, 'wp:docPr')) expect(beeld.getAttribute('descr')).toBeTruthy();
  });
});

describe('an image', () => {
  test('that Word cannot show stops with its address', () => {
    expect(() => beeldVan('/beelden/foto.webp', new TextEncoder().encode('RIFF....WEBPVP8 '))).toThrow(
      '/beelden/foto.webp is geen PNG of JPEG',
    );
  });
  test('says how large it is', () => {
    expect(beeldVan('/beelden/punt.png', PUNT)).toMatchObject({ soort: 'png', breedte: 1, hoogte: 1 });
    const jpg = Uint8Array.from([
      255, 216, 255, 224, 0, 4, 0, 0, 255, 192, 0, 11, 8, 0, 20, 0, 30, 1, 0, 0, 0,
    ]);
    expect(beeldVan('/beelden/foto.jpg', jpg)).toMatchObject({ soort: 'jpg', breedte: 30, hoogte: 20 });
  });
});
