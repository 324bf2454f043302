import { kinds } from '../kinds/index.ts';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bestandenIn } from './bestanden.ts';

/**
 * A fingerprint of everything that an edition publishes from a content folder: which files, and what stands in them.
 * What is not published (guides, starting files, the ledger, word lists) and the reports are left out.
 * @returns 64 hexadecimal digits
 */
export async function contentHash(map: string, editie = 'landelijk'): Promise<string> {
  const mappen = [
    `edities/${editie}`,
    'huisstijlen',
    'beelden',
    ...Object.values(kinds).map(({ folder }) => folder),
  ];
  const los = ['handleiding.yaml', 'zoeken.yaml', `edities/${editie}.yaml`].filter((bestand) =>
    existsSync(join(map, bestand)),
  );
  const bestanden = [...los, ...(await Promise.all(mappen.map((naam) => bestandenIn(map, naam)))).flat()];
  const hash = createHash('sha256');
  for (const bestand of bestanden.sort()) {
    // Byte for byte, but for ends of lines: git may write those differently on another system.
    const tekst = (await readFile(join(map, bestand), 'latin1')).replaceAll('\r\n', '\n');
    hash.update(`${bestand}\0${tekst.length}\0`).update(tekst, 'latin1');
  }
  return hash.digest('hex');
}
