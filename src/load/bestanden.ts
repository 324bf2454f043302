import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files below a folder, sorted; a name that begins with `_` or `.` is not published. */
export async function bestandenIn(basis: string, map: string): Promise<string[]> {
  if (!existsSync(join(basis, map))) return [];
  const alles = await readdir(join(basis, map), { recursive: true, withFileTypes: true });
  return alles
    .filter((item) => item.isFile() && !/^[_.]/.test(item.name))
    .map((item) => relative(basis, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}
