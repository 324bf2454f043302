import { describe, expect, test } from 'vitest';
import { loadFiles } from '../src/load/files.ts';
import { metUitleg } from '../src/model/begrippen.ts';
import { buildHandboek } from '../src/model/handboek.ts';
import { boekDocx, stukDocx } from '../src/outputs/docx/index.ts';
import { stukOdt } from '../src/outputs/odt/index.ts';
import { beeldVan } from '../src/outputs/shared/kantoor/beelden.ts';
import { afkomstVan, type KantoorOpties } from '../src/outputs/shared/kantoor/opties.ts';
import {
  alleBlokken,
  alleZinnen,
  blokkenVan,
  boekVan,
  sjabloonDocument,
  stukVan,
  type EntryMetPagina,
  type Stuk,
  type StukBlok,
} from '../src/outputs/shared/stuk/index.ts';
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
const stukken: [string, Stuk][] = [
  ...[...handboek.perSoort.stap, ...handboek.perSoort.module, ...handboek.perSoort.sjabloon].map(
    (entry): [string, Stuk] => [`${entry.soort} ${entry.id}`, stukVan(handboek, entry as EntryMetPagina)],
  ),
  ...handboek.perSoort.sjabloon.map((entry): [string, Stuk] => [
    `document ${entry.id}`,
    sjabloonDocument(handboek, entry),
  ]),
];

/** Spaces as one, so that line ends of writers do not matter. */
const plat = (tekst: string) => tekst.replace(/[\s\u00a0]+/g, ' ').trim();

/** Everything that a page says: words, names of rows, titles of cards, labels and options of fields. */
function woordenIn(blokken: readonly StukBlok[]): string[] {
  const woorden = [...alleZinnen(blokken)].flatMap((zin) => {
    if (zin.type === 'tekst' || zin.type === 'code') return [zin.value];
    if (zin.type === 'invulveld' && zin.veld.invoer === 'meerkeuze') return zin.veld.opties;
    return zin.type === 'invulveld' && zin.veld.invoer !== 'handtekening' ? [zin.veld.label] : [];
  });
  const namen = [...alleBlokken(blokken)].flatMap((blok) => {
    if (blok.type === 'kenmerken') return blok.rijen.map(({ naam }) => naam);
    if (blok.type === 'codeblok') return blok.value.split('\n');
    return blok.type === 'diagram' || (blok.type === 'kaart' && blok.titel) ? [blok.titel!] : [];
  });
  return [...woorden, ...namen].map(plat).filter(Boolean);
}

const tekstVan = (bytes: Uint8Array, delen: readonly string[]) =>
  plat(delen.map((deel) => leesPak(bytes).deel(deel)?.documentElement?.textContent ?? '').join(' '));

describe.each(stukken)('%s', (_, stuk) => {
  const woorden = [stuk.titel, ...woordenIn(blokkenVan(stuk)), ...stuk.feiten];

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
  const boek = boekVan(handboek);
  const bytes = await boekDocx(boek, opties);

  test('says all that its pages say', () => {
    const tekst = tekstVan(bytes, ['word/document.xml', 'word/footnotes.xml']);
    for (const { inleiding, stukken: hier } of boek.delen)
      for (const woord of [...woordenIn(inleiding), ...hier.flatMap((stuk) => woordenIn(blokkenVan(stuk)))])
        expect(tekst).toContain(woord);
    for (const { regels } of boek.register)
      for (const { woord } of regels) expect(tekst).toContain(plat(woord));
  });

  test('repeats the header row of every table, and draws its diagrams', () => {
    const document = leesPak(bytes).deel('word/document.xml');
    const tabellen = boek.delen
      .flatMap(({ inleiding, stukken: hier }) => [...inleiding, ...hier.flatMap(blokkenVan)])
      .flatMap((blok) => [...alleBlokken([blok])])
      .filter((blok) => blok.type === 'tabel');
    expect(alle(document, 'w:tblHeader')).toHaveLength(tabellen.filter(({ kop }) => kop.length > 0).length);
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
