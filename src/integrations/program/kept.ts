import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { readBrand } from '../../load/content/huisstijl.ts';
import { keptFolder } from '../../load/kept/folder.ts';
import type { Settings } from '../../load/settings.ts';
import { sitePath } from '../../load/site-path.ts';
import { subject } from '../../text/subject.ts';
import { makeProgram } from './make.ts';

/** So many programs are kept: one for each edition that somebody works on, and for the branch beside it. */
const MOST = 8;

/**
 * The program that writes the pages of this run, made only when none was kept for the same code, house style,
 * path and subject.
 * @param project a fingerprint of all code, as `projectHash` gives it
 * @param work a folder that is thrown away
 * @returns the folder of the program
 */
export async function keptProgram(
  root: string,
  settings: Settings,
  project: string,
  work: string,
): Promise<string> {
  const folder = join(keptFolder(root), 'programs');
  const key = createHash('sha256')
    // In this order: the subject is known when the content has been read, for its path.
    .update(JSON.stringify([project, await readBrand(settings), await sitePath(settings), subject()]))
    .digest('hex')
    .slice(0, 40);
  const place = join(folder, key);
  if (!existsSync(place)) {
    const made = join(work, 'program');
    await makeProgram(root, made, work);
    await mkdir(folder, { recursive: true });
    // Another build may have been first: its program is the same.
    await rename(made, place).catch((cause: unknown) => {
      if (!existsSync(place)) throw cause;
    });
  }
  const now = new Date();
  await utimes(place, now, now);
  await clearOld(folder);
  return place;
}

/** Throws away what was used longest ago. */
async function clearOld(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= MOST) return;
  const used = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  for (const { name } of used.sort((a, b) => b.at - a.at).slice(MOST))
    await rm(join(folder, name), { recursive: true, force: true });
}
