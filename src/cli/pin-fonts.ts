import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { FONT_PARTS } from '../house-style/fonts.ts';
import { LATIN_FONT, scriptFonts } from '../house-style/scripts.ts';
import { charactersOnPapier } from '../house-style/tokens.ts';

/**
 * Makes the font files of the site: `node src/cli/pin-fonts.ts`. Run it when a letter or a character
 * is added, and commit what it writes; a build does not need the packages that it reads.
 * Prints, per letter, the measures that `house-style/fonts.ts` holds.
 */
const BRONNEN = {
  atkinson: 'atkinson-hyperlegible-next',
  'source-serif': 'source-serif-4',
  nunito: 'nunito',
} as const;

/** Text as a page holds it: the mean width of its letters says how much narrower a stand-in must be. */
const SAMPLE =
  'Een vertrouwenspersoon is iemand uit de buurt die mensen al kennen en vertrouwen. Die persoon helpt vrijwillig, en brengt mensen met geldzorgen in contact met hulp. Met deze handleiding zet uw gemeente zelf een netwerk op.';

/** What Dutch texts use, with the letters of names from elsewhere. */
const CHARACTERS = FONT_PARTS.flatMap(({ characters }) => characters).join('');

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'src/site/styles/fonts');
/** What the site fetches, in parts; the whole letter is for what draws. */
const web = join(folder, 'web');
await mkdir(web, { recursive: true });
for (const [id, parcel] of Object.entries(BRONNEN)) {
  const bron = await readFile(
    join(root, 'node_modules/@fontsource-variable', parcel, 'files', `${parcel}-latin-wght-normal.woff2`),
  );
  const woff2 = await subsetFont(bron, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  await writeFile(join(folder, `${id}.woff2`), woff2);
  for (const { suffix, characters } of FONT_PARTS) {
    const part = await subsetFont(bron, characters.join(''), {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
      // What the pages ask for: pairs of letters that stand closer, and figures below each other.
      keepFeatures: ['kern', 'tnum', 'lnum'],
    });
    await writeFile(join(web, `${id}${suffix}.woff2`), part);
    console.log(`web/${id}${suffix}`, part.length);
  }
  const font = fontkit.create(
    Buffer.from(await subsetFont(bron, CHARACTERS, { targetFormat: 'sfnt', variationAxes: { wght: 400 } })),
  );
  if (!('layout' in font)) throw new Error(`${id} is a collection, not a font.`);
  console.log(
    id,
    JSON.stringify({
      bytes: woff2.length,
      boven: font.ascent / font.unitsPerEm,
      onder: -font.descent / font.unitsPerEm,
      tussen: font.lineGap / font.unitsPerEm,
      breedte: font.layout(SAMPLE).advanceWidth / SAMPLE.length / font.unitsPerEm,
      cijfers: font.availableFeatures.filter((name) => ['tnum', 'lnum'].includes(name)),
    }),
  );
}

/** Letters for other languages, which only the pages of translations load: a file for each part of a script. */
const passages = join(folder, 'passage');
await mkdir(passages, { recursive: true });
const between = (rows: readonly (readonly [number, number])[]) =>
  rows
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');
for (const { package: parcel, part, characters } of [
  { ...LATIN_FONT, characters: charactersOnPapier().join('') },
  { ...LATIN_FONT, part: 'latin-ext', characters: charactersOnPapier().join('') },
  ...Object.values(scriptFonts).map((font) => ({ ...font, characters: between(font.rows) })),
]) {
  const bron = await readFile(
    join(root, 'node_modules/@fontsource-variable', parcel, 'files', `${parcel}-${part}-wght-normal.woff2`),
  );
  const woff2 = await subsetFont(bron, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  await writeFile(join(passages, `${part}.woff2`), woff2);
  console.log(`passage/${part}`, woff2.length);
}
