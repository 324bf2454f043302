import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { certain } from '../../src/document/certain.ts';
import { soffice } from './soffice.ts';

export { soffice };

/** Gives what LibreOffice makes of a file in another format; one profile and folder for all of a test file. */
export function libreoffice(): (name: string, bytes: Uint8Array, to: string) => Buffer {
  const convert = libreofficeAll();
  return (name, bytes, to) => certain(convert({ [name]: bytes }, to)[name]);
}

/** The same of many files, by name, for which it starts once. */
export function libreofficeAll(): (
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
) => Record<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'kantoor-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (files, to) => {
    const places = Object.entries(files).map(([name, bytes]) => {
      // What comes out is named after what went in, without its ending.
      const place = name.replace(/\.(\w+)$/, '-$1.$1');
      writeFileSync(join(folder, place), bytes);
      return { name, place };
    });
    const profile = `-env:UserInstallation=file://${folder}/profiel`;
    if (soffice === undefined) throw new Error('LibreOffice is not installed.');
    const out = join(folder, 'uit');
    const from = places.map(({ place }) => join(folder, place));
    execFileSync(soffice, [profile, '--headless', '--convert-to', to, '--outdir', out, ...from], {
      stdio: 'ignore',
    });
    return Object.fromEntries(
      places.map(({ name, place }) => [name, readFileSync(join(out, place.replace(/\.\w+$/, `.${to}`)))]),
    );
  };
}

/** How many pages a PDF of LibreOffice has. */
export const pagesIn = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
