import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What Windows, macOS and Word put in a folder by themselves, often unseen. */
const OF_THE_SYSTEM = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*)$/i;

/** Whether a file or folder of this name is the writer's: one that begins with `_` or `.` is not published. */
export const isPublished = (name: string): boolean => !/^[_.]/.test(name) && !OF_THE_SYSTEM.test(name);

/** Files below a folder, sorted. */
export async function filesIn(basis: string, folder: string): Promise<string[]> {
  if (!existsSync(join(basis, folder))) return [];
  const everything = await readdir(join(basis, folder), { recursive: true, withFileTypes: true });
  return everything
    .filter((item) => item.isFile() && isPublished(item.name))
    .map((item) => relative(basis, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}
