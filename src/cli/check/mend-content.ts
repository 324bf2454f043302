import { constants } from 'node:fs';
import { access, lstat, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { CheckResult } from '../../load/check.ts';
import { mended } from '../../load/source/mended.ts';

/** A file as it is and as it would be. */
export interface Change {
  /** Relative to the content folder. */
  file: string;
  before: Buffer;
  after: string;
}

/** One slip can hide another; after so many rounds something mends in a circle. */
const ROUNDS = 20;

/**
 * Everything that is certain, mended as far as it goes; nothing is written.
 * @param folder the content folder
 * @param look checks the content, with other bytes in the place of some files
 * @returns what changes, and what a check says when it has
 */
export async function certainMends(
  folder: string,
  look: (instead: ReadonlyMap<string, Uint8Array>) => Promise<CheckResult>,
): Promise<{ changes: Change[]; result: CheckResult }> {
  const changed = new Map<string, Change>();
  const instead = new Map<string, Uint8Array>();
  let result = await look(instead);
  for (let round = 0; round < ROUNDS; round++) {
    let again = false;
    for (const [file, mends] of Map.groupBy(result.mends, (mend) => mend.file)) {
      const before = changed.get(file)?.before ?? (await ownFile(folder, file));
      if (!before) continue;
      const text = changed.get(file)?.after ?? before.toString('utf8');
      const after = mended(text, mends);
      if (after === text) continue;
      changed.set(file, { file, before, after });
      instead.set(file, Buffer.from(after));
      again = true;
    }
    if (!again) break;
    result = await look(instead);
  }
  return {
    changes: [...changed.values()].filter(({ before, after }) => before.toString('utf8') !== after),
    result,
  };
}

/** The bytes of a file that lies in the content folder itself: nothing behind a link, and nothing that is no UTF-8. */
async function ownFile(folder: string, file: string): Promise<Buffer | undefined> {
  const place = join(folder, file);
  if (!(await lstat(place)).isFile()) return undefined;
  if (!(await realpath(place)).startsWith((await realpath(folder)) + sep)) return undefined;
  const bytes = await readFile(place);
  return Buffer.from(bytes.toString('utf8')).equals(bytes) ? bytes : undefined;
}

/**
 * Writes a change, all of it or nothing.
 * @returns in Dutch why it was not written
 */
export async function writeChange(
  folder: string,
  { file, before, after }: Change,
): Promise<string | undefined> {
  const place = join(folder, file);
  const loose = join(dirname(place), `.${basename(place)}.${process.pid}`);
  try {
    const now = await ownFile(folder, file);
    if (!now?.equals(before))
      return 'Het bestand is intussen veranderd; er is niets aan gedaan. Doe het nog eens.';
    await access(place, constants.W_OK);
    const { mode } = await stat(place);
    await writeFile(loose, after, { mode, flag: 'wx' });
    await rename(loose, place);
    return undefined;
  } catch {
    await rm(loose, { force: true });
    return 'Het bestand is niet te schrijven. Kijk of u het mag veranderen, en of een ander programma het vasthoudt.';
  }
}
