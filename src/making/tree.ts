import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Thousands of small files are read here with nothing to do beside it: to wait for each would take several times the processor
 * time of reading it.
 */

/**
 * Every file at these places, by its path from the root, sorted; what is not there is left out. A link is followed, as
 * whoever reads the file will follow it too.
 * @param places files or folders below `root`
 */
export const filesAt = (root: string, places: readonly string[]): string[] =>
  [...new Set(places.flatMap((place) => below(root, place)))].sort();

function below(root: string, place: string): string[] {
  const stats = statSync(join(root, place), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [place];
  return readdirSync(join(root, place)).flatMap((name) =>
    below(root, place === '' ? name : `${place}/${name}`),
  );
}

/**
 * A fingerprint of files: which, and what stands in them.
 * @param besides what else decides what is made of them
 * @returns 64 hexadecimal digits
 */
export function treeHash(root: string, files: readonly string[], besides: readonly string[] = []): string {
  const hash = createHash('sha256').update(JSON.stringify(besides));
  for (const file of files) {
    const bytes = readFileSync(join(root, file));
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
