import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Brand } from '../../../house-style/basis.ts';
import { fonts } from '../../../house-style/fonts.ts';
import { charactersOnPapier } from '../../../house-style/tokens.ts';
import { withName } from './sfnt.ts';

/** The packages that the letters come from. They hold Western letters, and in a second file those of the rest of Europe. */
const PACKAGE: Record<Brand['letter'], string> = {
  atkinson: 'atkinson-hyperlegible-next',
  'source-serif': 'source-serif-4',
  nunito: 'nunito',
};
const PARTS = ['latin', 'latin-ext'] as const;
const STATES = ['normal', 'italic'] as const;

/** A variable font file as it was bought, and which part of the letter it is. */
export interface FontSource {
  part: (typeof PARTS)[number];
  stand: (typeof STATES)[number];
  file: Buffer;
}

/** The names by which Typst finds the letter: the second one has what the first one lacks. */
export const pdfNamesOf = ({ letter: font }: Pick<Brand, 'letter'>): [string, string] => [
  `Handboek ${fonts[font].name}`,
  `Handboek ${fonts[font].name} Aanvulling`,
];

/** The font files of the letter of a house style. */
export function readBronnen(root: string, { letter: font }: Pick<Brand, 'letter'>): Promise<FontSource[]> {
  const folder = join(root, 'node_modules/@fontsource-variable', PACKAGE[font], 'files');
  return Promise.all(
    PARTS.flatMap((part) =>
      STATES.map(async (stand) => ({
        part,
        stand,
        file: await readFile(join(folder, `${PACKAGE[font]}-${part}-wght-${stand}.woff2`)),
      })),
    ),
  );
}

/** The letter as Typst reads it, which knows no variable fonts: one plain file for each weight. */
export function makeFonts(
  bronnen: readonly FontSource[],
  brand: Pick<Brand, 'letter' | 'kopdikte'>,
): Promise<Buffer[]> {
  const [name, addition] = pdfNamesOf(brand);
  const everything = charactersOnPapier().join('');
  return Promise.all(
    bronnen.flatMap(({ part, stand, file }) =>
      [...new Set([400, brand.kopdikte, 700])].map(async (wght) =>
        withName(
          Buffer.from(await subsetFont(file, everything, { targetFormat: 'sfnt', variationAxes: { wght } })),
          part === 'latin' ? name : addition,
          `${wght}${stand === 'italic' ? ' Italic' : ''}`,
        ),
      ),
    ),
  );
}
