import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { ReleaseResult } from './component.ts';
import { certain } from '../../document/certain.ts';

const inputFrom = promisify(execFile);

/**
 * The first of these programs that starts, or nothing.
 * @param names paths, or names to look for on the PATH
 * @param vraag the argument that only makes it tell its version
 * @returns its full path: some who start it later know no PATH
 */
export async function findProgramme(
  names: readonly (string | undefined)[],
  vraag = '--version',
): Promise<{ path: string; versie: string } | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names
    .filter((name) => name !== undefined)
    .flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))))
    .filter((path) => existsSync(path));
  for (const path of paths) {
    try {
      const { stdout, stderr } = await inputFrom(path, [vraag]);
      return { path, versie: certain((stdout || stderr).trim().split('\n')[0]) };
    } catch {
      // Not there, or it does not start: the next one.
    }
  }
  return undefined;
}

/** Java, for the checkers of W3C; nothing where there is none. */
export const findJava = (): ReturnType<typeof findProgramme> =>
  findProgramme([process.env.JAVA_PATH, 'java'], '-version');

/** What a part says that needs Java, where there is none. */
export const withoutJava = (name: string): ReleaseResult => ({
  name,
  stand: 'overgeslagen',
  lines: ['Geen Java gevonden. Zet JAVA_PATH, of installeer Java 17 of hoger.'],
});

/**
 * A package that only a release needs, fetched on first use and kept: together they weigh more than all that
 * everybody else installs.
 * @param parcel with its version, `vnu-jar@26.9.27`
 * @param along what it cannot do without
 * @returns the folder of the package
 * @throws with what npm said, when it cannot be fetched
 */
export async function loadPackage(root: string, parcel: string, ...along: string[]): Promise<string> {
  const [name = ''] = /^@?[^@]+/.exec(parcel) ?? [];
  const folder = join(root, 'node_modules/.cache/check-release', parcel.replace('/', '+'));
  const target = join(folder, 'node_modules', name);
  if (existsSync(join(target, 'package.json'))) return target;
  await mkdir(folder, { recursive: true });
  const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  await inputFrom('npm', ['install', '--prefix', folder, ...options, parcel, ...along]);
  return target;
}
