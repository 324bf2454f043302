import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ShareImage } from '../../page/site/share-image.ts';
import { basisOf, type Brand } from '../../house-style/basis.ts';
import { contrast } from '../../house-style/colour.ts';
import { editieSchema } from '../../schema/editie.ts';
import { huisstijlSchema } from '../../schema/huisstijl.ts';
import { readFonts } from '../outline/index.ts';
import { makeShareImage, pngOf } from './index.ts';
import { drawShareImage } from './draw.ts';
import { showOf } from '../brand-mark/paint.ts';

const root = resolve(import.meta.dirname, '../../..');
const yaml = (file: string): unknown => parse(readFileSync(join(root, 'content', file), 'utf8'));
const brands: Record<string, Brand> = {
  landelijk: editieSchema.parse(yaml('edities/landelijk.yaml')).huisstijl,
  hoekig: huisstijlSchema.parse(yaml('huisstijlen/hoekig.yaml')).merk,
  rond: huisstijlSchema.parse(yaml('huisstijlen/rond.yaml')).merk,
};
const families = ['doen', 'leren', 'zien', 'weten'] as const;

const image = (otherwise: Partial<ShareImage> = {}): ShareImage => ({
  image: '/deelbeelden/vragen/lang.png',
  title: 'Werkt het?',
  soort: 'Vraag',
  handleiding: 'Handleiding Vertrouwenspersonen',
  editie: 'Editie van de gemeente Zandmeer aan de Waterkant en Omstreken',
  family: 'weten',
  street: false,
  alt: '',
  ...otherwise,
});
const LONG = [
  'Is dit hetzelfde als de vertrouwenspersoon bij ongewenst gedrag, jeugdhulp, zorg of de cliëntondersteuner van de gemeente, en zo nee: wat is dan het verschil?',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordigers en vertrouwenspersonennetwerkbijeenkomsten',
  'W'.repeat(120),
];

/** The pixels of an image, as one colour per place. */
async function pixels(image: ShareImage, brand: Brand): Promise<(x: number, y: number) => string> {
  const file = readFileSync(join(root, 'src/site/styles/fonts', `${brand.letter}.woff2`));
  const svg = drawShareImage(image, brand, await readFonts(file, brand));
  const { data, info } = await sharp(await pngOf(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x, y) => data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex');
}

describe.each(Object.entries(brands))('a share image in house style %s', (_, brand) => {
  test.each(LONG)('keeps long title %# inside', async (title) => {
    const on = await pixels(image({ title }), brand);
    const surface = on(2, 2);
    const band = (x: number, until: number, of = 0, under = 515) =>
      Array.from({ length: until - x }, (_, i) => x + i).flatMap((column) =>
        Array.from({ length: under - of }, (_, i) => on(column, of + i)).filter(
          (colour) => colour !== surface,
        ),
      );
    // Left of the text, between the text and the door, and above and below the text.
    expect(band(0, 70)).toEqual([]);
    expect(band(846, 870)).toEqual([]);
    expect(band(0, 850, 0, 16)).toEqual([]);
    expect(band(0, 850, 508, 515)).toEqual([]);
    // And there is text.
    expect(band(72, 400).length).toBeGreaterThan(5_000);
  });

  test('has no text below 4.5 to 1', () => {
    const { licht: light } = basisOf(brand);
    const pairs = families.flatMap((family) => {
      const { vlak: surface, vol: full, opVol: onFull } = showOf(light, family);
      return [
        [light.family.hoofd.tekst, surface],
        [onFull, full],
        [light.inkt, light.verhoogd],
        [light.inktZacht, light.verhoogd],
      ] as const;
    });
    expect(pairs.filter(([forWhom, behind]) => contrast(forWhom, behind) < 4.5)).toEqual([]);
  });

  test('asks the machine for no font', async () => {
    const file = readFileSync(join(root, 'src/site/styles/fonts', `${brand.letter}.woff2`));
    const svg = drawShareImage(image({ nummer: 10 }), brand, await readFonts(file, brand));
    expect(svg.match(/<text [^>]*>/g)?.filter((text) => !text.includes('display="none"'))).toEqual([]);
  });
});

test('every family, number and door gives an image of its own', async () => {
  const file = readFileSync(join(root, 'src/site/styles/fonts/atkinson.woff2'));
  const fonts = await readFonts(file, brands.landelijk!);
  const soorten = [...families.map((family) => ({ family })), { nummer: 1 }, { nummer: 2 }, { street: true }];
  const svgs = soorten.flatMap((otherwise) =>
    Object.values(brands).map((brand) => drawShareImage(image(otherwise), brand, fonts)),
  );
  expect(new Set(svgs).size).toBe(svgs.length);
});

test('the same page in the same house style gives the same bytes', async () => {
  const brand = brands.landelijk!;
  const one = await makeShareImage(image(), brand, root);
  expect(one.equals(await makeShareImage(image(), brand, root))).toBe(true);
  expect(one.equals(await makeShareImage(image({ title: 'Anders' }), brand, root))).toBe(false);
  expect(one.equals(await makeShareImage(image(), { ...brand, weetkleur: '#4b4a8f' }, root))).toBe(false);
});
