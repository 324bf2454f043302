import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beginbestand, beginsoortNamen } from './beginsoort.ts';
import { begintekst, bodyVan } from './begintekst.ts';
import { metTagTabellen } from './tags.ts';

/**
 * Makes the fields of every starting file and the tables of tags in the guide anew, after a change
 * of a schema or of the vocabulary. What was written by hand stays.
 */
export async function refreshBeginbestanden(content: string): Promise<void> {
  for (const soort of beginsoortNamen) {
    const bestand = join(content, beginbestand(soort));
    await mkdir(dirname(bestand), { recursive: true });
    const body = existsSync(bestand) ? bodyVan(await readFile(bestand, 'utf8')) : '';
    await writeFile(bestand, begintekst(soort, body));
  }
  const gids = join(content, 'LEESMIJ.md');
  if (existsSync(gids)) await writeFile(gids, metTagTabellen(await readFile(gids, 'utf8')));
}
