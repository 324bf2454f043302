import { describe, expect, test } from 'vitest';
import { loadFiles } from '../src/load/files.ts';
import { settings } from '../src/load/settings.ts';
import { buildHandboek } from '../src/model/handboek.ts';
import { stukDocx } from '../src/outputs/docx/index.ts';
import { stukOdt } from '../src/outputs/odt/index.ts';
import { afkomstVan } from '../src/outputs/shared/kantoor/opties.ts';
import { oneSheet } from '../src/page/one-sheet.ts';
import { sjabloonDocument } from '../src/page/sjabloon-document.ts';
import { withValues } from '../src/page/values.ts';
import { libreoffice, soffice } from './kantoor/libreoffice.ts';

const zetOm = libreoffice();

/** How many pages LibreOffice needs for a file. */
const bladzijden = (naam: string, bytes: Uint8Array): number =>
  [
    ...zetOm(naam, bytes, 'pdf')
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;

const { content, editie } = settings(process.cwd());
const handboek = buildHandboek((await loadFiles(content, editie)).inhoud!);
const entry = handboek.perSoort.sjabloon.find(({ data }) => data.papier === 'a4')!;
const leeg = oneSheet(sjabloonDocument(handboek, entry));
const TWEE_ZINNEN =
  'Wij zien in twee wijken dat gezinnen met geldzorgen laat hulp vragen en brieven niet openen. Het spreekuur in het buurthuis bereikt hen niet, zeggen bewoners zelf.';
const gevuld = withValues(leeg, ({ invoer, opties }) => {
  if (invoer === 'lange-tekst') return TWEE_ZINNEN;
  if (invoer === 'datum') return '2026-12-15';
  if (invoer === 'keuze') return opties[0];
  return (
    { getal: '14', bedrag: '€ 52.001 tot € 143.466', handtekening: '' }[invoer] ?? 'Wijk Noord en Wijk Oost'
  );
});

test('the sheet for the alderman has no second part, no hints and no numbers of sources', () => {
  const tekst = JSON.stringify(leeg);
  expect(tekst).not.toContain('"hulp"');
  expect(tekst).not.toContain('"type":"bron"');
  expect(tekst).not.toContain('De wethouder vraagt');
  expect(tekst).toContain('Bronnen: ');
  expect(leeg.title).toBe('Netwerk van vertrouwenspersonen');
});

describe.skipIf(!soffice)('one A4 in LibreOffice (skipped where it is not installed)', () => {
  const opties = {
    merk: handboek.editie.huisstijl,
    afkomst: afkomstVan(handboek),
    vorm: 'eenBlad',
  } as const;
  test.each([
    ['leeg.docx', stukDocx, leeg],
    ['leeg.odt', stukOdt, leeg],
    ['gevuld.docx', stukDocx, gevuld],
    ['gevuld.odt', stukOdt, gevuld],
  ])('%s is one page', { timeout: 120_000 }, async (naam, schrijf, stuk) => {
    expect(bladzijden(naam, await schrijf(stuk, opties))).toBe(1);
  });
});
