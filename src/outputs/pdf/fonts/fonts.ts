import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Brand } from '../../../house-style/basis.ts';
import { fonts } from '../../../house-style/fonts.ts';
import { charactersOnPapier } from '../../../house-style/tokens.ts';
import { LATIN_FONT, scriptFonts } from '../../../house-style/scripts.ts';
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

/** The names of the letters for a script, the best first: its own, then Latin of the same make, then the house style. */
export const passageNamesOf = (brand: Pick<Brand, 'letter'>, script: string): string[] => [
  ...(Object.hasOwn(scriptFonts, script) ? [scriptName(script), scriptName('Latn')] : []),
  ...pdfNamesOf(brand),
];

const scriptName = (script: string): string => `Handboek Noto ${script}`;

/** The letters for a script that the house style does not have, as `makeFonts`; none for the Latin one. */
export async function makeScriptFonts(
  root: string,
  script: string,
  { kopdikte: headingWeight }: Pick<Brand, 'kopdikte'>,
): Promise<Buffer[]> {
  const own = scriptFonts[script];
  if (!own) return [];
  const characters = own.rows
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');
  const parts = [
    { ...own, name: scriptName(script), characters },
    { ...LATIN_FONT, name: scriptName('Latn'), characters: charactersOnPapier().join('') },
  ];
  const made = await Promise.all(
    parts.map(async ({ package: parcel, part, name, characters }) => {
      const file = await readFile(
        join(
          root,
          'node_modules/@fontsource-variable',
          parcel,
          'files',
          `${parcel}-${part}-wght-normal.woff2`,
        ),
      );
      return Promise.all(
        [...new Set([400, headingWeight, 700])].map(async (wght) =>
          withName(
            Buffer.from(
              await subsetFont(file, characters, { targetFormat: 'sfnt', variationAxes: { wght } }),
            ),
            name,
            String(wght),
          ),
        ),
      );
    }),
  );
  return made.flat();
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
