import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pieceDocx } from '../src/outputs/docx/index.ts';
import { pieceOdt } from '../src/outputs/odt/index.ts';
import { originOf } from '../src/outputs/office/options.ts';
import { oneSheet } from '../src/page/plain/one-sheet.ts';
import { sjabloonDocument } from '../src/page/plain/sjabloon-document.ts';
import { letterDocument } from '../src/page/translation/document.ts';
import { libreofficeAll, pagesIn, soffice } from './office/libreoffice.ts';
import { readHandbook } from './pdf/handbook.ts';

const convert = libreofficeAll();
const national = await readHandbook('content');
/** The same as a municipality with a logo publishes it. */
const withLogo = {
  ...national,
  editie: { ...national.editie, logo: { beeld: '/beelden/logo.png', alt: 'Gemeente Ommeland' } },
};
const data = await sharp({ create: { width: 240, height: 80, channels: 3, background: 'teal' } })
  .png()
  .toBuffer();
const logo = { soort: 'png' as const, data: new Uint8Array(data), width: 240, height: 80 };

/** Every paper that is meant for one sheet, in both formats, by its name; a letter has a second sheet with its card. */
async function papers(): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const [which, handbook] of Object.entries({ zonder: national, met: withLogo })) {
    const options = {
      merk: handbook.editie.huisstijl,
      afkomst: originOf(handbook),
      beeld: () => logo,
    };
    const letters = handbook.perSoort.vertaling.map(
      (entry) => [`brief-${entry.data.taal}`, letterDocument(handbook, entry), 'brief'] as const,
    );
    const sheets = handbook.perSoort.sjabloon
      .filter(({ data: { papier } }) => papier === 'a4')
      .map((entry) => [`blad-${entry.id}`, oneSheet(sjabloonDocument(handbook, entry)), 'eenBlad'] as const);
    for (const [name, piece, shape] of [...letters, ...sheets]) {
      files[`${name}-${which}.docx`] = await pieceDocx(piece, { ...options, vorm: shape });
      files[`${name}-${which}-open.odt`] = await pieceOdt(piece, { ...options, vorm: shape });
    }
  }
  return files;
}

describe.skipIf(!soffice)('in LibreOffice (skipped where it is not installed)', () => {
  test('a letter is one sheet with its card on a second, and a paper of one sheet is one, with a logo too', async () => {
    const files = await papers();
    expect(Object.keys(files).length).toBeGreaterThan(20);
    const pages = Object.entries(convert(files, 'pdf')).map(([name, pdf]) => [name, pagesIn(pdf)]);
    expect(Object.fromEntries(pages)).toEqual(
      Object.fromEntries(Object.keys(files).map((name) => [name, name.startsWith('brief') ? 2 : 1])),
    );
  });
});
