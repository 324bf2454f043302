import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Merk } from '../../model/huisstijl/basis.ts';

/** Everything up to arrows and mathematical signs: what the file does not have is left out by itself. */
const ALLES = Array.from({ length: 0x2600 - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20)).join('');

/** The letter of the house style as Typst reads it: one plain file for each weight. */
export async function leesLetters(root: string, merk: Merk): Promise<Buffer[]> {
  const bron = await readFile(join(root, 'src/styles/letters', `${merk.letter}.woff2`));
  return Promise.all(
    [...new Set([400, merk.kopdikte, 700])].map(async (wght) =>
      Buffer.from(await subsetFont(bron, ALLES, { targetFormat: 'sfnt', variationAxes: { wght } })),
    ),
  );
}
