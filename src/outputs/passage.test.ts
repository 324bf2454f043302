import { describe, expect, test } from 'vitest';
import { all, readPack } from '../../tests/office/read.ts';
import { contents, entry } from '../../tests/builders/contents.ts';
import { options } from '../../tests/office/example.ts';
import { allTags, faultsOf, piecesOf, readPdf } from '../../tests/pdf/read-pdf.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { isSoort } from '../handbook/entry.ts';
import { certain } from '../document/certain.ts';
import { letterDocument } from '../page/translation/document.ts';
import { unitsOf } from '../page/translation/units.ts';
import { withValues } from '../page/plain/values.ts';
import { blockHtml } from './html/block.ts';
import { pieceDocx } from './docx/index.ts';
import { pieceOdt } from './odt/index.ts';
import { handoutPdf, paperInput } from './pdf/index.ts';
import { putPdf } from './pdf/put.ts';
import { allBlocks } from '../page/plain/walk.ts';
import { plainPageFor } from '../page/plain/plain-page.ts';
import type { PlainBlock } from '../page/plain/plain.ts';

const dutch =
  '## De brief {#brief}\n\nBel <Invulveld id="telefoon"/>.\n\n## Kaartje {#kaartje}\n\nDag <Invulveld id="wijk"/>.';
const arabic =
  '## الرسالة {#brief}\n\nاتصلوا بـ <Invulveld id="telefoon"/>.\n\n## بطاقة {#kaartje}\n\nمرحباً <Invulveld id="wijk"/>.';
const fields = [
  { id: 'telefoon', label: 'Telefoonnummer', invoer: 'tekst' },
  { id: 'wijk', label: 'Wijk', invoer: 'tekst' },
];

/** A letter in Arabic, checked by somebody or not. */
function letter(otherwise: object = {}) {
  const original = entry('sjabloon', 'brief', { velden: fields, vertaalDelen: ['brief', 'kaartje'] }, dutch);
  const translation = entry(
    'vertaling',
    'brief/ar',
    {
      taal: 'ar',
      nietNagelezen: 'لم يراجعها أحد.',
      alineas: unitsOf(original.body).map(({ mark }) => mark),
      ...otherwise,
    },
    arabic,
  );
  const handbook = buildHandbook(contents([original, translation]));
  const own = certain(handbook.perSoort.vertaling[0]);
  return { handbook, translation: own, page: letterDocument(handbook, own) };
}
const table: PlainBlock = {
  type: 'passage',
  language: 'ar',
  blocks: [
    {
      type: 'table',
      name: '',
      number: 1,
      rowHeads: false,
      head: [{ blocks: [] }],
      rows: [[{ blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'نعم' }] }] }]],
    },
  ],
};

describe('a letter in a language from right to left', async () => {
  const { page, handbook, translation } = letter();
  const filled = withValues({ ...page, blocks: [...page.blocks, table] }, ({ id }) =>
    id === 'telefoon' ? '+31 6 12345678' : undefined,
  );
  const docx = readPack(await pieceDocx(filled, options));
  const odt = readPack(await pieceOdt(filled, options));

  test('is one in Word: paragraphs, words, tables and their language', () => {
    const [body] = all(docx.share('word/document.xml'), 'w:body');
    const words = all(certain(body), 'w:t').filter(({ textContent }) =>
      /\p{Script=Arabic}/u.test(textContent ?? ''),
    );
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) {
      const run = word.parentNode as unknown as Element;
      expect(run.getElementsByTagName('w:rtl')).toHaveLength(1);
      expect(run.getElementsByTagName('w:lang')[0]?.getAttribute('w:bidi')).toBe('ar');
    }
    expect(all(certain(body), 'w:bidi').length).toBeGreaterThan(3);
    expect(all(certain(body), 'w:bidiVisual').length).toBeGreaterThan(0);
  });

  test('is one in OpenDocument, with letters that have a size and a weight there', () => {
    const styles = all(odt.share('content.xml'), 'style:style').filter((style) =>
      style.getAttribute('style:name')?.endsWith('-ar'),
    );
    expect(styles.length).toBeGreaterThan(0);
    for (const style of styles) {
      expect(all(style, 'style:paragraph-properties')[0]?.getAttribute('style:writing-mode')).toBe('rl-tb');
      expect(all(style, 'style:text-properties')[0]?.getAttribute('style:language-complex')).toBe('ar');
    }
    const tables = all(odt.share('content.xml'), 'style:table-properties');
    expect(tables.some((one) => one.getAttribute('style:writing-mode') === 'rl-tb')).toBe(true);
  });

  test('sets a number apart, so that its groups stay in order', () => {
    for (const text of [
      all(docx.share('word/document.xml'), 'w:body')[0]?.textContent,
      all(odt.share('content.xml'), 'office:text')[0]?.textContent,
    ])
      expect(text).toContain('\u2068+31 6 12345678\u2069');
  });

  test('says on the site in which language and from which side it is read, and fields in Dutch', () => {
    const html = blockHtml(page.blocks, { address: '' });
    expect(html).toContain('<div class="passage" lang="ar" dir="rtl">');
    expect(html).toContain('<bdi class="invulveld" data-veld="telefoon" lang="nl">Telefoonnummer</bdi>');
  });

  test('is an accessible PDF, of two sheets', async () => {
    const pdf = await readPdf(
      await handoutPdf(handbook, translation, {
        root: process.cwd(),
        image: () => Promise.reject(new Error('No image was asked for.')),
      }),
    );
    expect(faultsOf(pdf)).toEqual([]);
    expect([...allTags(pdf.tags)].length).toBeGreaterThan(5);
  });

  test('is named in its own letters in a line of the Dutch page, in a PDF too', async () => {
    const [original] = handbook.perSoort.sjabloon;
    const image = () => Promise.reject(new Error('No image was asked for.'));
    const input = await paperInput(handbook, plainPageFor(handbook, certain(original)), image);
    const words = (await piecesOf(await putPdf(input, process.cwd()))).join('');
    expect(words.normalize('NFKC')).toMatch(/\p{Script=Arabic}{4}/u);
  });

  test('says that nobody checked it, in Dutch and in the language itself, until somebody has', () => {
    const words = JSON.stringify(page.blocks);
    expect(words).toContain('Machinaal gemaakt, nog niet nagelezen');
    expect(words).toContain('لم يراجعها أحد.');
    const checked = JSON.stringify(
      letter({ nagelezen: { organisatie: 'Stichting Taal', datum: '2026-11-29' } }).page.blocks,
    );
    expect(checked).not.toContain('nog niet nagelezen');
    expect(checked).not.toContain('لم يراجعها أحد.');
    expect(checked).toContain('Stichting Taal las deze vertaling na op 29 november 2026.');
  });

  test('says which Dutch paragraph changed after it', () => {
    const marks = unitsOf(translation.body).map(() => '00000000');
    expect(JSON.stringify(letter({ alineas: marks }).page.blocks)).toContain(
      'Nu staat er: “Bel [telefoon].”',
    );
  });
});

test('a translation is hidden with its template', () => {
  const { handbook } = letter();
  const hidden = buildHandbook({
    ...contents([...handbook.alle], {}),
    editie: { ...handbook.editie, verberg: ['sjabloon:brief'] },
  });
  expect(hidden.alle.filter((one) => isSoort(one, 'vertaling'))).toEqual([]);
});

test('a letter has the logo of its sender in the margin, and once more on the card that goes without it', async () => {
  const { handbook, translation } = letter();
  const logo = { beeld: '/beelden/veer.svg', alt: 'Gemeente Ommeland' };
  const page = letterDocument({ ...handbook, editie: { ...handbook.editie, logo } }, translation);
  const shown = [...allBlocks(page.blocks)].filter((block) => block.type === 'image');
  expect(shown.map(({ logo: place, alt }) => [place, alt])).toEqual([
    ['inMargin', 'Gemeente Ommeland'],
    ['inText', 'Gemeente Ommeland'],
  ]);
  const picture = (await import('sharp')).default({
    create: { width: 120, height: 40, channels: 3, background: 'teal' },
  });
  const data = new Uint8Array(await picture.png().toBuffer());
  const withLogo = { ...options, beeld: () => ({ soort: 'png' as const, data, width: 120, height: 40 }) };
  const docx = readPack(await pieceDocx(page, withLogo)).share('word/document.xml');
  expect(all(docx, 'wp:anchor')).toHaveLength(1);
  expect(all(docx, 'wp:docPr').map((part) => part.getAttribute('descr'))).toEqual([
    'Gemeente Ommeland',
    'Gemeente Ommeland',
  ]);
  const odt = readPack(await pieceOdt(page, withLogo)).share('content.xml');
  expect(all(odt, 'draw:frame').map((part) => part.getAttribute('text:anchor-type'))).toEqual([
    'paragraph',
    'as-char',
  ]);
});
