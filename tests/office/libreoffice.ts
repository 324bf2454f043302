import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { soffice } from './soffice.ts';

export { soffice };

/** Gives what LibreOffice makes of a file in another format; one profile and folder for all of a test file. */
export function libreoffice(): (name: string, bytes: Uint8Array, to: string) => Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'kantoor-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, bytes, to) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profiel`;
    if (soffice === undefined) throw new Error('LibreOffice is not installed.');
    execFileSync(soffice, [profile, '--headless', '--convert-to', to, '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return readFileSync(file.replace(/\.\w+$/, `.${to}`));
  };
}
