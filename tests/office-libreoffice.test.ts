import { describe, expect, test } from 'vitest';
import { stukDocx } from '../src/outputs/docx/index.ts';
import { stukOdt } from '../src/outputs/odt/index.ts';
import { libreoffice, soffice } from './kantoor/libreoffice.ts';
import { gewoonStuk, opties } from './kantoor/voorbeeld.ts';

const zetOm = libreoffice();

/** Opens a file in LibreOffice and gives back what that makes of it, as a flat OpenDocument text. */
const geopend = (naam: string, bytes: Uint8Array): string => zetOm(naam, bytes, 'fodt').toString('utf8');

describe.skipIf(!soffice)('LibreOffice (skipped where it is not installed)', () => {
  test.each([
    ['docx', stukDocx],
    ['odt', stukOdt],
  ])('opens a %s with headings, header rows, notes and language', async (soort, schrijf) => {
    const gelezen = geopend(`stuk.${soort}`, await schrijf(gewoonStuk, opties));
    const koppen = [...gelezen.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>/g)].map(
      ([, niveau]) => niveau,
    );
    expect(koppen).toEqual([
      '1',
      ...gewoonStuk.blocks.flatMap((block) => (block.type === 'heading' ? [String(block.depth)] : [])),
      '2',
    ]);
    expect(gelezen.match(/<table:table-header-rows>/g)).toHaveLength(2);
    expect(gelezen.match(/<text:note /g)).toHaveLength(1);
    expect(gelezen).toContain('fo:language="nl"');
    expect(gelezen).toContain('☐');
  });
});
