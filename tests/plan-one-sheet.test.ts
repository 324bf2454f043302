import { beforeAll, describe, expect, test } from 'vitest';
import { loadFiles } from '../src/load/files.ts';
import { settings } from '../src/load/settings.ts';
import { buildHandbook } from '../src/handbook/handbook.ts';
import { pieceDocx } from '../src/outputs/docx/index.ts';
import { pieceOdt } from '../src/outputs/odt/index.ts';
import { originOf } from '../src/outputs/office/options.ts';
import { oneSheet } from '../src/page/plain/one-sheet.ts';
import { sjabloonDocument } from '../src/page/plain/sjabloon-document.ts';
import { withValues } from '../src/page/plain/values.ts';
import { libreofficeAll, pagesIn, soffice } from './office/libreoffice.ts';

const putOm = libreofficeAll();

const { content, editie } = settings(process.cwd());
const handbook = buildHandbook((await loadFiles(content, editie)).contents!);
const entry = handbook.perSoort.sjabloon.find(({ data }) => data.papier === 'a4')!;
const empty = oneSheet(sjabloonDocument(handbook, entry));
const TWO_INLINES =
  'Wij zien in twee wijken dat gezinnen met geldzorgen laat hulp vragen en brieven niet openen. Het spreekuur in het buurthuis bereikt hen niet, zeggen bewoners zelf.';
const filled = withValues(empty, ({ invoer: input, opties: options }) => {
  if (input === 'lange-tekst') return TWO_INLINES;
  if (input === 'datum') return '2026-12-15';
  if (input === 'keuze') return options[0];
  return (
    { getal: '14', bedrag: '€ 52.001 tot € 143.466', handtekening: '' }[input] ?? 'Wijk Noord en Wijk Oost'
  );
});

test('the sheet for the alderman has no second part, no hints and no numbers of sources', () => {
  const text = JSON.stringify(empty);
  expect(text).not.toContain('"hulp"');
  expect(text).not.toContain('"type":"bron"');
  expect(text).not.toContain('De wethouder vraagt');
  expect(text).toContain('Bronnen: ');
  expect(empty.title).toBe('Netwerk van vertrouwenspersonen');
});

describe.skipIf(!soffice)('one A4 in LibreOffice (skipped where it is not installed)', () => {
  const options = {
    merk: handbook.editie.huisstijl,
    afkomst: originOf(handbook),
    vorm: 'eenBlad',
  } as const;
  const sheets = ['leeg.docx', 'leeg.odt', 'gevuld.docx', 'gevuld.odt'];
  let made: Record<string, Buffer>;
  beforeAll(async () => {
    const [one, two, three, four] = await Promise.all([
      pieceDocx(empty, options),
      pieceOdt(empty, options),
      pieceDocx(filled, options),
      pieceOdt(filled, options),
    ]);
    made = putOm({ 'leeg.docx': one, 'leeg.odt': two, 'gevuld.docx': three, 'gevuld.odt': four }, 'pdf');
  });
  test.each(sheets)('%s is one page', (name) => {
    expect(pagesIn(made[name]!)).toBe(1);
  });
});
