import { kinds } from '../kinds/index.ts';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './content/files-in.ts';

/**
 * A fingerprint of everything that an edition publishes from a content folder: which files, and what stands in them.
 * What is not published (guides, starting files, the ledger, word lists) and the reports are left out.
 * @returns 64 hexadecimal digits
 */
export async function contentHash(folder: string, editie = 'landelijk'): Promise<string> {
  const folders = [
    `edities/${editie}`,
    'huisstijlen',
    'beelden',
    ...Object.values(kinds).map(({ folder }) => folder),
  ];
  const loose = ['handleiding.yaml', 'zoeken.yaml', `edities/${editie}.yaml`].filter((file) =>
    existsSync(join(folder, file)),
  );
  const files = [...loose, ...(await Promise.all(folders.map((name) => filesIn(folder, name)))).flat()];
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    // Byte for byte, but for ends of lines: git may write those differently on another system.
    const text = (await readFile(join(folder, file), 'latin1')).replaceAll('\r\n', '\n');
    hash.update(`${file}\0${text.length}\0`).update(text, 'latin1');
  }
  return hash.digest('hex');
}
