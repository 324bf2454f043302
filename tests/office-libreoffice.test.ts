import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stukDocx } from '../src/outputs/docx/index.ts';
import { stukOdt } from '../src/outputs/odt/index.ts';
import { gewoonStuk, opties } from './kantoor/voorbeeld.ts';

const soffice = ['soffice', 'libreoffice'].find((naam) => {
  try {
    return execFileSync('which', [naam]).length > 0;
  } catch {
    return false;
  }
});
const map = mkdtempSync(join(tmpdir(), 'kantoor-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** Opens a file in LibreOffice and gives back what that makes of it, as a flat OpenDocument text. */
function geopend(naam: string, bytes: Uint8Array): string {
  writeFileSync(join(map, naam), bytes);
  execFileSync(
    soffice!,
    [
      `-env:UserInstallation=file://${map}/profiel`,
      '--headless',
      '--convert-to',
      'fodt',
      '--outdir',
      map,
      join(map, naam),
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(join(map, naam.replace(/\.\w+$/, '.fodt')), 'utf8');
}

describe.skipIf(!soffice)('LibreOffice (skipped where it is not installed)', () => {
  test.each([
    ['docx', stukDocx],
    ['odt', stukOdt],
  ])(
    'opens a %s with headings, header rows, notes and language',
    { timeout: 120_000 },
    async (soort, schrijf) => {
      const gelezen = geopend(`stuk.${soort}`, await schrijf(gewoonStuk, opties));
      const koppen = [...gelezen.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>/g)].map(
        ([, niveau]) => niveau,
      );
      expect(koppen).toEqual([
        '1',
        ...gewoonStuk.blokken.flatMap((blok) => (blok.type === 'kop' ? [String(blok.niveau)] : [])),
        '2',
      ]);
      expect(gelezen.match(/<table:table-header-rows>/g)).toHaveLength(2);
      expect(gelezen.match(/<text:note /g)).toHaveLength(1);
      expect(gelezen).toContain('fo:language="nl"');
      expect(gelezen).toContain('☐');
    },
  );
});
