import { cp, link, lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FILES } from './make.ts';
import { openProgram } from './open.ts';

/**
 * Writes all pages of this process's content, with the files that they ask for.
 * @param program the folder of the program
 * @param to the folder of the site; what stands there stays
 * @param before the site that stands now, if any: a page that is the same there is not written anew, so that its time
 * tells since when it reads as it does, and who copies a site to a host by time copies what changed
 */
export async function writePages(program: string, to: string, before: string): Promise<void> {
  await cp(join(program, FILES), to, { recursive: true });
  for (const { file, write } of await openProgram(program)) {
    const bytes = await write();
    if (!bytes) continue;
    const place = join(to, file);
    await mkdir(dirname(place), { recursive: true });
    if (!(await takeOver(join(before, file), place, bytes))) await writeFile(place, bytes);
  }
}

/** Gives a file a second name when it holds these bytes. @returns whether it does, and may have one */
async function takeOver(file: string, place: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const known = await lstat(file);
    if (!known.isFile() || known.size !== bytes.length || !(await readFile(file)).equals(bytes)) return false;
    await link(file, place);
    return true;
  } catch {
    // It is not there, lies on another disk, or on one without second names.
    return false;
  }
}
