import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Broken handbooks, one folder per rule. A folder holds the files that differ from the sound handbook
 * `klein`, the files to take away (`_verwijder.txt`), the edition to check when it is not the national one
 * (`_editie.txt`), and every issue that must come of it (`verwacht.json`).
 */
const fixtures = resolve(import.meta.dirname, '../fixtures');
export const sound = join(fixtures, 'klein/content');
export const faultsFolder = join(fixtures, 'fouten');
export const brokenNames = readdirSync(faultsFolder).sort();

/** The sound handbook with the faults of one folder, in a folder of that name in `work`. */
export async function broken(name: string, work: string): Promise<string> {
  const folder = join(work, name);
  await cp(sound, folder, { recursive: true });
  await cp(join(faultsFolder, name), folder, {
    recursive: true,
    filter: (file) => !file.endsWith('verwacht.json'),
  });
  const list = join(folder, '_verwijder.txt');
  if (existsSync(list))
    for (const file of readFileSync(list, 'utf8').trim().split('\n')) rmSync(join(folder, file));
  return folder;
}

/** The edition in which the fault shows. */
export function editieOf(folder: string): string {
  const file = join(folder, '_editie.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'landelijk';
}
