import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rijen } from '../document/runs.ts';
import { ACHT_WOORDEN } from '../load/files.ts';
import { settings } from '../load/settings.ts';

/**
 * `node src/cli/leg-bronnen-vast.ts <documenten>`: hashes every run of eight words of the source documents,
 * so that `check` can recognise a copied sentence without the documents being in the project.
 */
const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  console.error('Noem de brondocumenten: node src/cli/leg-bronnen-vast.ts bron1.txt bron2.txt');
  process.exitCode = 1;
} else {
  const documenten = await Promise.all(positionals.map((pad) => readFile(pad, 'utf8')));
  const hashes = [
    ...new Set(documenten.flatMap((document) => rijen(document).map(({ hash }) => hash))),
  ].sort();
  const pad = join(settings(resolve(import.meta.dirname, '../..')).content, ACHT_WOORDEN);
  await writeFile(pad, `${hashes.join('\n')}\n`);
  console.log(`${hashes.length} rijen van acht woorden staan in ${pad}.`);
}
