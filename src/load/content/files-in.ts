import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files below a folder, sorted; a name that begins with `_` or `.` is not published. */
export async function filesIn(basis: string, folder: string): Promise<string[]> {
  if (!existsSync(join(basis, folder))) return [];
  const everything = await readdir(join(basis, folder), { recursive: true, withFileTypes: true });
  return everything
    .filter((item) => item.isFile() && !/^[_.]/.test(item.name))
    .map((item) => relative(basis, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}
