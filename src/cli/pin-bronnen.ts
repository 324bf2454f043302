import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hashText, runsOf } from '../document/runs.ts';
import { EIGHT_WORDS } from '../load/files.ts';
import { settings } from '../load/settings.ts';

/**
 * `node src/cli/pin-bronnen.ts <documenten>`: hashes every run of eight words of the source documents,
 * so that `check` can recognise a copied sentence without the documents being in the project.
 */
const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  console.error('Noem de brondocumenten: node src/cli/pin-bronnen.ts bron1.txt bron2.txt');
  process.exitCode = 1;
} else {
  const documents = await Promise.all(positionals.map((path) => readFile(path, 'utf8')));
  const hashes = [...new Set(documents.flatMap((document) => runsOf(document).hashes.map(hashText)))].sort();
  const path = join(settings(resolve(import.meta.dirname, '../..')).content, EIGHT_WORDS);
  await writeFile(path, `${hashes.join('\n')}\n`);
  console.log(`${hashes.length} rijen van acht woorden staan in ${path}.`);
}
