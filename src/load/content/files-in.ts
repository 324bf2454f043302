import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What Windows, macOS and Word put in a folder by themselves, often unseen. */
const OF_THE_SYSTEM = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*)$/i;

/** Whether a file or folder of this name is the writer's: one that begins with `_` or `.` is not published. */
export const isPublished = (name: string): boolean => !/^[_.]/.test(name) && !OF_THE_SYSTEM.test(name);

/** What lies below a folder and is the writer's, with its place from `basis`. Nothing for what is no folder. */
async function itemsIn(basis: string, folder: string) {
  const at = join(basis, folder);
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) return [];
  const everything = await readdir(at, { recursive: true, withFileTypes: true });
  return everything
    .map((item) => {
      const place = join(item.parentPath, item.name);
      return { item, file: posix(relative(basis, place)), within: relative(at, place).split(sep) };
    })
    .filter(({ within }) => within.every(isPublished))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
const posix = (path: string): string => path.split(sep).join('/');

/** Files below a folder, sorted. */
export async function filesIn(basis: string, folder: string): Promise<string[]> {
  return (await itemsIn(basis, folder)).flatMap(({ item, file }) => (item.isFile() ? [file] : []));
}

export interface NoFile {
  file: string;
  is: 'link' | 'folder' | 'device';
}

/** What looks like a file of the handbook and is none, sorted: a link to elsewhere, a folder with the name of a file. */
export async function noFilesIn(
  basis: string,
  folder: string,
): Promise<NoFile[]> {
  return (await itemsIn(basis, folder)).flatMap(({ item, file }): NoFile[] => {
    if (item.isSymbolicLink()) return [{ file, is: 'link' }];
    if (item.isDirectory()) return /\.(?:mdx?|ya?ml)$/.test(item.name) ? [{ file, is: 'folder' }] : [];
    return item.isFile() ? [] : [{ file, is: 'device' }];
  });
}
