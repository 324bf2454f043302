import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Merk } from '../../model/huisstijl/basis.ts';
import { letters } from '../../model/huisstijl/letters.ts';
import { tekensOpPapier } from '../../model/huisstijl/tekens.ts';
import { metNaam } from './sfnt.ts';

/** The packages that the letters come from. They hold Western letters, and in a second file those of the rest of Europe. */
const PAKKET: Record<Merk['letter'], string> = {
  atkinson: 'atkinson-hyperlegible-next',
  'source-serif': 'source-serif-4',
  nunito: 'nunito',
};
const DELEN = ['latin', 'latin-ext'] as const;
const STANDEN = ['normal', 'italic'] as const;

/** A variable font file as it was bought, and which part of the letter it is. */
export interface Letterbron {
  deel: (typeof DELEN)[number];
  stand: (typeof STANDEN)[number];
  bestand: Buffer;
}

/** The names by which Typst finds the letter: the second one has what the first one lacks. */
export const namenVan = ({ letter }: Pick<Merk, 'letter'>): [string, string] => [
  `Handboek ${letters[letter].naam}`,
  `Handboek ${letters[letter].naam} Aanvulling`,
];

/** The font files of the letter of a house style. */
export function leesBronnen(root: string, { letter }: Pick<Merk, 'letter'>): Promise<Letterbron[]> {
  const map = join(root, 'node_modules/@fontsource-variable', PAKKET[letter], 'files');
  return Promise.all(
    DELEN.flatMap((deel) =>
      STANDEN.map(async (stand) => ({
        deel,
        stand,
        bestand: await readFile(join(map, `${PAKKET[letter]}-${deel}-wght-${stand}.woff2`)),
      })),
    ),
  );
}

/** The letter as Typst reads it, which knows no variable fonts: one plain file for each weight. */
export function maakLetters(
  bronnen: readonly Letterbron[],
  merk: Pick<Merk, 'letter' | 'kopdikte'>,
): Promise<Buffer[]> {
  const [naam, aanvulling] = namenVan(merk);
  const alles = tekensOpPapier().join('');
  return Promise.all(
    bronnen.flatMap(({ deel, stand, bestand }) =>
      [...new Set([400, merk.kopdikte, 700])].map(async (wght) =>
        metNaam(
          Buffer.from(await subsetFont(bestand, alles, { targetFormat: 'sfnt', variationAxes: { wght } })),
          deel === 'latin' ? naam : aanvulling,
          `${wght}${stand === 'italic' ? ' Italic' : ''}`,
        ),
      ),
    ),
  );
}
