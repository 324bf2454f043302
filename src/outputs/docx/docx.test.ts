import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { alle, leesPak, regelsVanDocx } from '../../../tests/kantoor/lees.ts';
import { gewoonStuk, handboek, opties, sjabloon, tagsStuk } from '../../../tests/kantoor/voorbeeld.ts';
import { allBlocks } from '../../page/walk.ts';
import { bookFor } from '../../page/book/book.ts';
import { bladwijzer } from './bladwijzer.ts';
import { boekDocx, stukDocx } from './index.ts';
import { wordsOf } from '../../page/words.ts';

const lees = async (bytes: Promise<Uint8Array>) => leesPak(await bytes);
const lijf = (pak: ReturnType<typeof leesPak>) => alle(pak.deel('word/document.xml'), 'w:body')[0]!;
const waarden = (pak: ReturnType<typeof leesPak>, deel: string, naam: string, attribuut = 'w:val') =>
  alle(pak.deel(deel), naam).map((element) => element.getAttribute(attribuut));
/** Where links within the file lead; one to elsewhere may have an anchor too. */
const binnen = (pak: ReturnType<typeof leesPak>) =>
  alle(pak.deel('word/document.xml'), 'w:hyperlink')
    .filter((link) => !link.hasAttribute('r:id'))
    .map((link) => link.getAttribute('w:anchor'));

describe('a page as Word file', async () => {
  const pak = await lees(stukDocx(gewoonStuk, opties));
  const tags = await lees(stukDocx(tagsStuk, opties));
  const brief = await lees(stukDocx(sjabloon, { ...opties, vorm: 'sjabloon' }));

  test('has every tag as somebody looked at it', async () => {
    await expect(`${regelsVanDocx(lijf(tags)).join('\n')}\n`).toMatchFileSnapshot('verwacht/tags.txt');
  });
  test('has plain text, lists, notes and tables as somebody looked at it', async () => {
    await expect(`${regelsVanDocx(lijf(pak)).join('\n')}\n`).toMatchFileSnapshot('verwacht/tekst.txt');
  });
  test('has every kind of field as a content control', async () => {
    await expect(`${regelsVanDocx(lijf(brief)).join('\n')}\n`).toMatchFileSnapshot('verwacht/velden.txt');
    expect(waarden(brief, 'word/document.xml', 'w:tag')).toContain('wijk');
    expect(waarden(brief, 'word/document.xml', 'w:alias')).toContain('Wijk');
    expect(waarden(brief, 'word/document.xml', 'w:listItem', 'w:value')).toEqual(['Noord', 'Zuid']);
    const ids = waarden(brief, 'word/document.xml', 'w:id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is in Dutch, with headings that programs know as headings', () => {
    expect(waarden(pak, 'word/styles.xml', 'w:lang')).toContain('nl-NL');
    const eigen = alle(pak.deel('word/styles.xml'), 'w:style').filter((stijl) =>
      stijl.hasAttribute('w:default'),
    );
    expect(eigen.map((stijl) => stijl.getAttribute('w:styleId'))).toEqual(['TableNormal', 'Normal']);
    const niveaus = alle(pak.deel('word/styles.xml'), 'w:style')
      .filter((stijl) => /^Heading[1-6]$/.test(stijl.getAttribute('w:styleId')!))
      .map((stijl) => alle(stijl, 'w:outlineLvl')[0]?.getAttribute('w:val'));
    expect(niveaus.sort()).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  test('keeps the header of a table with its first row, and the other rows whole', () => {
    for (const rij of alle(lijf(pak), 'w:tr')) {
      const isKop = alle(rij, 'w:tblHeader').length > 0;
      expect(alle(rij, 'w:cantSplit')).toHaveLength(isKop ? 0 : 1);
    }
    const kop = alle(pak.deel('word/styles.xml'), 'w:style').find(
      (stijl) => stijl.getAttribute('w:styleId') === 'Tabelkop',
    );
    expect(alle(kop!, 'w:keepNext')).toHaveLength(1);
  });

  test('uses only styles, lists and places that are there', () => {
    for (const bestand of [pak, tags, brief]) {
      const stijlen = new Set(waarden(bestand, 'word/styles.xml', 'w:style', 'w:styleId'));
      for (const naam of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
        for (const stijl of waarden(bestand, 'word/document.xml', naam)) expect(stijlen).toContain(stijl);
      const lijsten = new Set(waarden(bestand, 'word/numbering.xml', 'w:num', 'w:numId'));
      for (const lijst of waarden(bestand, 'word/document.xml', 'w:numId')) expect(lijsten).toContain(lijst);
      const plaatsen = waarden(bestand, 'word/document.xml', 'w:bookmarkStart', 'w:name');
      expect(new Set(plaatsen).size).toBe(plaatsen.length);
      for (const doel of binnen(bestand)) expect(plaatsen).toContain(doel);
    }
  });

  test('parts long words in tables alone', () => {
    expect(waarden(pak, 'word/settings.xml', 'w:autoHyphenation')).toHaveLength(1);
    const stijlen = alle(pak.deel('word/styles.xml'), 'w:style').flatMap((stijl) =>
      alle(stijl, 'w:suppressAutoHyphens').map((uit) => [
        stijl.getAttribute('w:styleId'),
        uit.getAttribute('w:val'),
      ]),
    );
    expect(stijlen).toEqual([
      ['Normal', '1'],
      ['Tabel', '0'],
    ]);
  });

  test('says what a drawing shows, and names its tables', () => {
    const [beeld] = alle(tags.deel('word/document.xml'), 'wp:docPr');
    expect(beeld!.getAttribute('title')).toBe(tagsStuk.blocks.find((blok) => blok.type === 'drawing')!.title);
    expect(beeld!.getAttribute('descr')!.length).toBeGreaterThan(20);
    expect(waarden(tags, 'word/document.xml', 'w:tblCaption').length).toBeGreaterThan(0);
  });

  test('leaves drawings out where nobody can draw, and keeps their table', async () => {
    const { tekening: _, ...zonder } = opties;
    const kaal = await lees(stukDocx(tagsStuk, zonder));
    expect(alle(kaal.deel('word/document.xml'), 'w:drawing')).toHaveLength(0);
    expect(waarden(kaal, 'word/document.xml', 'w:tblCaption')).toEqual(
      waarden(tags, 'word/document.xml', 'w:tblCaption'),
    );
  });

  test('says where it comes from, and counts its pages', () => {
    expect(lijf(brief).textContent).toContain(`${opties.afkomst.handboek}, ${opties.afkomst.editie}`);
    const voet = pak.namen.find((naam) => /footer\d*\.xml$/.test(naam))!;
    expect(waarden(pak, voet, 'w:instrText', 'xml:space').length).toBe(2);
  });

  test('is read by another program with nothing lost', async () => {
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await stukDocx(gewoonStuk, opties)),
    });
    const html = value
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .replaceAll('&amp;', '&');
    for (const blok of allBlocks(gewoonStuk.blocks))
      if (blok.type === 'paragraph' || blok.type === 'heading')
        expect(html.replaceAll(/\[\d+\]|↑/g, '')).toContain(
          wordsOf(blok.children).replace(/\s+/g, ' ').split('.')[0],
        );
  });
});

describe('a Word file', () => {
  test('has the same bytes twice, whatever was written in between', async () => {
    const eerste = await stukDocx(gewoonStuk, opties);
    await stukDocx(tagsStuk, opties);
    expect(Buffer.compare(eerste, await stukDocx(gewoonStuk, opties))).toBe(0);
    const boek = bookFor(handboek);
    expect(Buffer.compare(await boekDocx(boek, opties), await boekDocx(boek, opties))).toBe(0);
  });

  test('of the book has contents that are filled in, and every heading', async () => {
    const boek = bookFor(handboek);
    const pak = await lees(boekDocx(boek, opties));
    const regels = regelsVanDocx(lijf(pak));
    const titels = boek.parts.flatMap(({ title: titel, pages: stukken }) => [
      titel,
      ...stukken.map((stuk) => stuk.title),
    ]);
    for (const titel of titels)
      expect(regels.some((regel) => regel.startsWith('Heading') && regel.endsWith(titel))).toBe(true);
    const inhoud = regels.filter((regel) => /^TOC[12]/.test(regel));
    expect(inhoud.map((regel) => regel.replace(/^TOC[12]: <(.*) → p_.*$/, '$1'))).toEqual([
      ...titels,
      'Bronnen',
      'Trefwoorden',
    ]);
    // LibreOffice works out a page number anywhere but in a field for a table of contents.
    const velden = alle(pak.deel('word/document.xml'), 'w:instrText').map((veld) => veld.textContent!);
    expect(velden.filter((veld) => !veld.startsWith('PAGEREF '))).toEqual([]);
    const plekken = waarden(pak, 'word/document.xml', 'w:bookmarkStart', 'w:name');
    for (const veld of velden) expect(plekken).toContain(veld.split(' ')[1]);
    expect(waarden(pak, 'word/settings.xml', 'w:updateFields')).toHaveLength(1);
    const plaatsen = waarden(pak, 'word/document.xml', 'w:bookmarkStart', 'w:name');
    for (const doel of binnen(pak)) expect(plaatsen).toContain(doel);
  });

  test('of the book names in the head of a page the part that it belongs to', async () => {
    const boek = bookFor(handboek);
    const pak = await lees(boekDocx(boek, opties));
    const koppen = pak.namen
      .filter((naam) => /header\d*\.xml$/.test(naam))
      .map((naam) => pak.deel(naam).documentElement!.textContent);
    for (const deel of [...boek.parts.map(({ title: titel }) => titel), 'Bronnen', 'Trefwoorden'])
      expect(koppen).toContain(`${boek.title}${deel}`);
  });

  test('names places within the forty characters of Word, each its own', () => {
    const lang = 'vragen-is-dit-hetzelfde-als-een-vertrouwenspersoon-ongewenst-gedrag';
    expect(bladwijzer(`${lang}--een`).length).toBeLessThanOrEqual(40);
    expect(bladwijzer(`${lang}--een`)).not.toBe(bladwijzer(`${lang}--twee`));
  });
});
