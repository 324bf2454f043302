import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { alle, leesPak, regelsVanOdt } from '../../../tests/kantoor/lees.ts';
import { gewoonStuk, opties, sjabloon, tagsStuk } from '../../../tests/kantoor/voorbeeld.ts';
import { stukOdt } from './index.ts';

const tekst = (pak: ReturnType<typeof leesPak>) => alle(pak.deel('content.xml'), 'office:text')[0]!;
const waarden = (pak: ReturnType<typeof leesPak>, deel: string, naam: string, attribuut: string) =>
  alle(pak.deel(deel), naam).map((element) => element.getAttribute(attribuut)!);

describe('a page as OpenDocument text', async () => {
  const bytes = await stukOdt(gewoonStuk, opties);
  const pak = leesPak(bytes);
  const tags = leesPak(await stukOdt(tagsStuk, opties));
  const brief = leesPak(await stukOdt(sjabloon, { ...opties, vorm: 'sjabloon' }));
  const alleDrie = [pak, tags, brief];

  test('has every tag as somebody looked at it', async () => {
    await expect(`${regelsVanOdt(tekst(tags)).join('\n')}\n`).toMatchFileSnapshot('verwacht/tags.txt');
  });
  test('has plain text, lists, notes and tables as somebody looked at it', async () => {
    await expect(`${regelsVanOdt(tekst(pak)).join('\n')}\n`).toMatchFileSnapshot('verwacht/tekst.txt');
  });
  test('has fields as marked text and boxes', async () => {
    await expect(`${regelsVanOdt(tekst(brief)).join('\n')}\n`).toMatchFileSnapshot('verwacht/velden.txt');
  });

  test('says what it is in its first bytes, where programs look', () => {
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(bytes.slice(38, 77))).toBe('application/vnd.oasis.opendocument.text');
  });

  test('lists all its parts', () => {
    for (const bestand of alleDrie) {
      const genoemd = waarden(bestand, 'META-INF/manifest.xml', 'manifest:file-entry', 'manifest:full-path');
      expect(genoemd.filter((naam) => naam !== '/').sort()).toEqual(
        bestand.namen.filter((naam) => naam !== 'mimetype' && naam !== 'META-INF/manifest.xml').sort(),
      );
    }
  });

  test('is in Dutch, with headings as headings and header rows as such', () => {
    const [standaard] = alle(pak.deel('styles.xml'), 'style:default-style');
    expect(alle(standaard!, 'style:text-properties')[0]!.getAttribute('fo:language')).toBe('nl');
    expect(alle(pak.deel('meta.xml'), 'dc:language')[0]!.textContent).toBe('nl-NL');
    expect(waarden(pak, 'content.xml', 'text:h', 'text:outline-level')[0]).toBe('1');
    expect(alle(pak.deel('content.xml'), 'table:table-header-rows').length).toBeGreaterThan(0);
  });

  test('parts long words in tables alone', () => {
    const stijlen = alle(pak.deel('styles.xml'), 'style:style').filter((stijl) =>
      alle(stijl, 'style:text-properties').some((deel) => deel.getAttribute('fo:hyphenate') === 'true'),
    );
    expect(stijlen.map((stijl) => stijl.getAttribute('style:name'))).toEqual(['Tabel']);
  });

  test('uses only styles and places that are there', () => {
    for (const bestand of alleDrie) {
      const stijlen = new Set(
        ['content.xml', 'styles.xml'].flatMap((deel) =>
          ['style:style', 'text:list-style'].flatMap((naam) => waarden(bestand, deel, naam, 'style:name')),
        ),
      );
      for (const naam of ['text:p', 'text:h', 'text:span', 'text:list', 'text:a'])
        for (const stijl of waarden(bestand, 'content.xml', naam, 'text:style-name'))
          expect(stijlen).toContain(stijl);
      for (const naam of ['table:table', 'table:table-column', 'table:table-row', 'table:table-cell'])
        for (const stijl of waarden(bestand, 'content.xml', naam, 'table:style-name'))
          expect(stijlen).toContain(stijl);
      const plaatsen = waarden(bestand, 'content.xml', 'text:bookmark-start', 'text:name');
      expect(new Set(plaatsen).size).toBe(plaatsen.length);
      for (const doel of waarden(bestand, 'content.xml', 'text:a', 'xlink:href'))
        if (doel.startsWith('#')) expect(plaatsen).toContain(doel.slice(1));
    }
  });

  test('says what a drawing shows', () => {
    const [kader] = alle(tags.deel('content.xml'), 'draw:frame');
    const diagram = tagsStuk.blocks.find((blok) => blok.type === 'drawing')!;
    expect(alle(kader!, 'svg:title')[0]!.textContent).toBe(diagram.title);
    expect(alle(kader!, 'svg:desc')[0]!.textContent).toBe(diagram.description);
    expect(tags.namen).toContain('Pictures/beeld-1.png');
  });

  test('has the same bytes twice', async () => {
    expect(Buffer.compare(bytes, await stukOdt(gewoonStuk, opties))).toBe(0);
  });
});
