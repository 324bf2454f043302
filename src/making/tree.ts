import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every file at these places, by its path from the root, sorted; what is not there is left out. A link is followed, as
 * whoever reads the file will follow it too.
 * @param places files or folders below `root`
 */
export async function filesAt(root: string, places: readonly string[]): Promise<string[]> {
  const found = await Promise.all(places.map((place) => below(root, place)));
  return [...new Set(found.flat())].sort();
}

async function below(root: string, place: string): Promise<string[]> {
  const stats = await stat(join(root, place)).catch(() => undefined);
  if (!stats) return [];
  if (!stats.isDirectory()) return [place];
  const names = await readdir(join(root, place));
  return (
    await Promise.all(names.map((name) => below(root, place === '' ? name : `${place}/${name}`)))
  ).flat();
}

/**
 * A fingerprint of files: which, and what stands in them.
 * @param besides what else decides what is made of them
 * @returns 64 hexadecimal digits
 */
export async function treeHash(
  root: string,
  files: readonly string[],
  besides: readonly string[] = [],
): Promise<string> {
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash('sha256').update(JSON.stringify(besides));
  for (const [i, file] of files.entries()) {
    const bytes = contents[i] ?? new Uint8Array();
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
