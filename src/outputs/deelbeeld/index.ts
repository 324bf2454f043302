import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Deelbeeld } from '../../model/deelbeeld.ts';
import type { Merk } from '../../model/huisstijl/basis.ts';
import { leesLetters, type Letters } from '../shared/omtrek/index.ts';
import { tekenDeelbeeld } from './teken.ts';

/** Makes the bytes of share images. */
export type Maker = (beeld: Deelbeeld) => Promise<Buffer>;

/** Where images are kept between builds. */
const MAP = 'node_modules/.cache/handboek/deelbeelden';
/** What of the project decides how an image looks, beside what is on it. */
const CODE = [
  'src/outputs/deelbeeld',
  'src/outputs/shared/beeldmerk',
  'src/outputs/shared/omtrek',
  'src/model/huisstijl',
];

/**
 * A maker of share images in one house style. An image that was made before, from exactly the same, is read back:
 * its name is a hash of everything that goes in.
 * @param root the project folder
 */
export async function deelbeeldMaker(root: string, merk: Merk): Promise<Maker> {
  const map = join(root, MAP);
  await mkdir(map, { recursive: true });
  const bestand = await readFile(join(root, 'src/styles/letters', `${merk.letter}.woff2`));
  const basis = [
    await codeVan(root),
    hash(bestand),
    JSON.stringify(merk),
    JSON.stringify(sharp.versions),
  ].join();
  let letters: Promise<Letters> | undefined;
  return async (beeld) => {
    const plek = join(map, `${hash(basis + JSON.stringify(beeld))}.png`);
    const bewaard = await readFile(plek).catch(() => undefined);
    if (bewaard) return bewaard;
    letters ??= leesLetters(bestand, merk);
    const png = await pngVan(tekenDeelbeeld(beeld, merk, await letters));
    // Two builds at once may make the same image; a reader never sees half of one.
    const los = `${plek}.${process.pid}`;
    await writeFile(los, png);
    await rename(los, plek);
    return png;
  };
}

/** An image of few colours: a palette makes it a fifth of the size. */
export const pngVan = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .png({ palette: true, colours: 128, dither: 0, compressionLevel: 9, effort: 7 })
    .toBuffer();

/** One hash over the code that draws: whoever changes a line gets new images, without thinking of it. */
async function codeVan(root: string): Promise<string> {
  const bestanden = await Promise.all(
    CODE.map(async (map) => (await readdir(join(root, map))).sort().map((naam) => join(root, map, naam))),
  );
  const teksten = await Promise.all(
    bestanden
      .flat()
      .filter((pad) => !pad.endsWith('.test.ts'))
      .map((pad) => readFile(pad, 'utf8')),
  );
  return hash(teksten.join('\0'));
}

const hash = (inhoud: string | Buffer): string =>
  createHash('sha256').update(inhoud).digest('hex').slice(0, 32);
