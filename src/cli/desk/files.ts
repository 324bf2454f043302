import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, lstat, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { constants } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { formOfFile } from '../../desk/form/of-file.ts';
import { isPublished } from '../../load/content/files-in.ts';
import { writeChange } from '../check/mend-content.ts';

/** Something that a writer must know, in Dutch; nothing was changed. */
export class Told extends Error {}

/** What a file holds, to see later whether somebody changed it. */
export const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes);

/**
 * A file that the editor may open, as it was asked for.
 * @throws in Dutch for what is no file of the handbook
 */
export function ownName(file: unknown): string {
  const parts = typeof file === 'string' ? file.split('/') : [];
  if (
    typeof file !== 'string' ||
    /[\\\0:]/.test(file) ||
    parts.some((part) => part === '' || !isPublished(part))
  )
    throw new Told('Dit is geen bestand van de handleiding.');
  if (!formOfFile(file)) throw new Told(`De editor kent ${file} niet als bestand van de handleiding.`);
  return file;
}

/**
 * The bytes of a file; nothing when it is not there.
 * @throws in Dutch when it lies elsewhere, behind a link
 */
export async function bytesOf(folder: string, file: string): Promise<Buffer | undefined> {
  await ownPlace(folder, file);
  const place = join(folder, file);
  return existsSync(place) ? readFile(place) : undefined;
}

/** Refuses what would be read or written outside the content folder, or through a link. */
async function ownPlace(folder: string, file: string): Promise<void> {
  const basis = await realpath(folder);
  let at = folder;
  for (const part of file.split('/')) {
    at = join(at, part);
    const found = await lstat(at).catch(() => undefined);
    if (!found) return;
    const real = await realpath(at).catch(() => '');
    if (found.isSymbolicLink() || !real.startsWith(basis + sep))
      throw new Told(`${file} wijst naar een plek buiten de map met inhoud. De editor schrijft daar niet.`);
  }
}

/**
 * Writes a file, all of it or nothing.
 * @param before what stands there now; nothing for a new file
 * @throws in Dutch when it could not be written
 */
export async function writeFileWhole(
  folder: string,
  file: string,
  before: Buffer | undefined,
  after: string,
): Promise<void> {
  await ownPlace(folder, file);
  if (before) {
    if (before.toString('utf8') === after) return;
    const why = await writeChange(folder, { file, before, after });
    if (why) throw new Told(why);
    return;
  }
  const place = join(folder, file);
  await mkdir(dirname(place), { recursive: true });
  await ownPlace(folder, file);
  const loose = join(dirname(place), `.${basename(place)}.${process.pid}`);
  try {
    await writeFile(loose, after, { flag: 'wx' });
    // Unlike a rename neither takes the place of a file that came meanwhile.
    await link(loose, place).catch(() => copyFile(loose, place, constants.COPYFILE_EXCL));
  } catch {
    throw new Told(`${file} is niet te schrijven: misschien bestaat het al, of mag u hier niet schrijven.`);
  } finally {
    await rm(loose, { force: true });
  }
}

/**
 * Keeps another version beside a file: its name begins with `_`, so that it is not published.
 * @returns the file in which it is kept
 */
export async function keepBeside(folder: string, file: string, text: string): Promise<string> {
  const ending = extname(file);
  const beside = join(
    dirname(file),
    `_${basename(file, ending)}-andere-versie-${hashOf(Buffer.from(text)).slice(0, 8)}${ending}`,
  )
    .split(sep)
    .join('/');
  if (!existsSync(join(folder, beside))) await writeFileWhole(folder, beside, undefined, text);
  return beside;
}
