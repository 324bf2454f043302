import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Uitkomst } from './onderdeel.ts';
import { certain } from '../../document/certain.ts';

const voerUit = promisify(execFile);

/**
 * The first of these programs that starts, or nothing.
 * @param namen paths, or names to look for on the PATH
 * @param vraag the argument that only makes it tell its version
 * @returns its full path: some who start it later know no PATH
 */
export async function vindProgramma(
  namen: readonly (string | undefined)[],
  vraag = '--version',
): Promise<{ pad: string; versie: string } | undefined> {
  const mappen = (process.env.PATH ?? '').split(delimiter);
  const paden = namen
    .filter((naam) => naam !== undefined)
    .flatMap((naam) => (/[\\/]/.test(naam) ? [naam] : mappen.map((map) => join(map, naam))))
    .filter((pad) => existsSync(pad));
  for (const pad of paden) {
    try {
      const { stdout, stderr } = await voerUit(pad, [vraag]);
      return { pad, versie: certain((stdout || stderr).trim().split('\n')[0]) };
    } catch {
      // Not there, or it does not start: the next one.
    }
  }
  return undefined;
}

/** Java, for the checkers of W3C; nothing where there is none. */
export const vindJava = (): ReturnType<typeof vindProgramma> =>
  vindProgramma([process.env.JAVA_PATH, 'java'], '-version');

/** What a part says that needs Java, where there is none. */
export const zonderJava = (naam: string): Uitkomst => ({
  naam,
  stand: 'overgeslagen',
  regels: ['Geen Java gevonden. Zet JAVA_PATH, of installeer Java 17 of hoger.'],
});

/**
 * A package that only a release needs, fetched on first use and kept: together they weigh more than all that
 * everybody else installs.
 * @param pakket with its version, `vnu-jar@26.9.27`
 * @returns the folder of the package
 * @throws with what npm said, when it cannot be fetched
 */
export async function haalPakket(root: string, pakket: string): Promise<string> {
  const [naam = ''] = /^@?[^@]+/.exec(pakket) ?? [];
  const map = join(root, 'node_modules/.cache/check-release', pakket.replace('/', '+'));
  const doel = join(map, 'node_modules', naam);
  if (existsSync(join(doel, 'package.json'))) return doel;
  await mkdir(map, { recursive: true });
  const opties = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  await voerUit('npm', ['install', '--prefix', map, ...opties, pakket]);
  return doel;
}
