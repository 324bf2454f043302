import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from './document.ts';

/** Where PDFs are kept between builds. */
const MAP = 'node_modules/.cache/handboek/pdf';
/** What decides how a PDF comes out, beside the document, which holds all that is said in it. */
const CODE = [
  'src/outputs/pdf/opmaak',
  'src/outputs/pdf/compileer.ts',
  'src/outputs/pdf/pak-in.ts',
  'src/outputs/pdf/letters.ts',
  'src/outputs/pdf/sfnt.ts',
  'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json',
];

/**
 * Gives a PDF that was made before from exactly the same, or makes it: setting a book takes seconds, and most
 * builds change nothing in most of them. Deleting the folder is always safe.
 * @param root the project folder
 * @param letters the font files
 * @param map where they are kept
 */
export async function bewaarder(
  root: string,
  letters: readonly Uint8Array[],
  map = join(root, MAP),
): Promise<(document: Document, maak: () => Promise<Uint8Array>) => Promise<Uint8Array>> {
  await mkdir(map, { recursive: true });
  const basis = createHash('sha256');
  for (const letter of letters) basis.update(letter);
  for (const code of CODE) for (const bestand of await bestanden(join(root, code))) basis.update(bestand);
  const code = basis.digest('hex');
  return async (document, maak) => {
    const plek = join(map, `${naamVan(code, document)}.pdf`);
    const bewaard = await readFile(plek).catch(() => undefined);
    if (bewaard) return bewaard;
    const pdf = await maak();
    // Two builds at once may make the same file; a reader never sees half of one.
    const los = `${plek}.${process.pid}`;
    await writeFile(los, pdf);
    await rename(los, plek);
    return pdf;
  };
}

function naamVan(code: string, { hoofd, bestanden, datum }: Document): string {
  const hash = createHash('sha256').update(code).update(datum).update(hoofd);
  for (const [pad, inhoud] of bestanden) hash.update(`\0${pad}\0`).update(inhoud);
  return hash.digest('hex').slice(0, 32);
}

/** The bytes of a file, or of the files in a folder. */
async function bestanden(pad: string): Promise<Buffer[]> {
  const namen = await readdir(pad).catch(() => undefined);
  return Promise.all(namen ? namen.sort().map((naam) => readFile(join(pad, naam))) : [readFile(pad)]);
}
