import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The handbook's own words, in the content folder: one per line, explanation behind `#`. */
export const WOORDENLIJST = 'woordenlijst.txt';

/** The words of the list in a folder, with straight apostrophes; none without a list. */
export async function ownWords(folder: string): Promise<ReadonlySet<string>> {
  const file = join(folder, WOORDENLIJST);
  const list = existsSync(file) ? await readFile(file, 'utf8') : '';
  const words = list.normalize('NFC').replaceAll('’', "'").replace(/#.*/g, '').split(/\s+/);
  return new Set(words.filter(Boolean));
}
