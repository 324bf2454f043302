import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { soffice } from './soffice.ts';

export { soffice };

/** Gives what LibreOffice makes of a file in another format; one profile and folder for all of a test file. */
export function libreoffice(): (naam: string, bytes: Uint8Array, naar: string) => Buffer {
  const map = mkdtempSync(join(tmpdir(), 'kantoor-'));
  afterAll(() => rmSync(map, { recursive: true, force: true }));
  return (naam, bytes, naar) => {
    const bestand = join(map, naam);
    writeFileSync(bestand, bytes);
    const profiel = `-env:UserInstallation=file://${map}/profiel`;
    if (soffice === undefined) throw new Error('LibreOffice is not installed.');
    execFileSync(soffice, [profiel, '--headless', '--convert-to', naar, '--outdir', map, bestand], {
      stdio: 'ignore',
    });
    return readFileSync(bestand.replace(/\.\w+$/, `.${naar}`));
  };
}
