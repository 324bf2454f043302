import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FILES } from './make.ts';
import { openProgram } from './open.ts';

/**
 * Writes all pages of this process's content, with the files that they ask for.
 * @param program the folder of the program
 * @param to the folder of the site; what stands there stays
 */
export async function writePages(program: string, to: string): Promise<void> {
  await cp(join(program, FILES), to, { recursive: true });
  for (const { file, write } of await openProgram(program)) {
    const bytes = await write();
    if (!bytes) continue;
    const place = join(to, file);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
}
