import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Deelbeeld } from '../../model/deelbeeld.ts';
import { basisVan, type Merk } from '../../model/huisstijl/basis.ts';
import { contrast } from '../../model/huisstijl/kleur.ts';
import { editieSchema } from '../../schema/editie.ts';
import { huisstijlSchema } from '../../schema/huisstijl.ts';
import { leesLetters } from '../shared/omtrek/index.ts';
import { maakDeelbeeld, pngVan } from './index.ts';
import { tekenDeelbeeld } from './teken.ts';
import { tonenVan } from '../shared/beeldmerk/verf.ts';

const root = resolve(import.meta.dirname, '../../..');
const yaml = (bestand: string): unknown => parse(readFileSync(join(root, 'content', bestand), 'utf8'));
const merken: Record<string, Merk> = {
  landelijk: editieSchema.parse(yaml('edities/landelijk.yaml')).huisstijl,
  hoekig: huisstijlSchema.parse(yaml('huisstijlen/hoekig.yaml')).merk,
  rond: huisstijlSchema.parse(yaml('huisstijlen/rond.yaml')).merk,
};
const families = ['doen', 'leren', 'zien', 'weten'] as const;

const beeld = (anders: Partial<Deelbeeld> = {}): Deelbeeld => ({
  beeld: '/deelbeelden/vragen/lang.png',
  titel: 'Werkt het?',
  soort: 'Vraag',
  handleiding: 'Handleiding Vertrouwenspersonen',
  editie: 'Editie van de gemeente Zandmeer aan de Waterkant en Omstreken',
  familie: 'weten',
  straat: false,
  alt: '',
  ...anders,
});
const LANG = [
  'Is dit hetzelfde als de vertrouwenspersoon bij ongewenst gedrag, jeugdhulp, zorg of de cliëntondersteuner van de gemeente, en zo nee: wat is dan het verschil?',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordigers en vertrouwenspersonennetwerkbijeenkomsten',
  'W'.repeat(120),
];

/** The pixels of an image, as one colour per place. */
async function pixels(beeld: Deelbeeld, merk: Merk): Promise<(x: number, y: number) => string> {
  const bestand = readFileSync(join(root, 'src/styles/letters', `${merk.letter}.woff2`));
  const svg = tekenDeelbeeld(beeld, merk, await leesLetters(bestand, merk));
  const { data, info } = await sharp(await pngVan(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x, y) => data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex');
}

describe.each(Object.entries(merken))('a share image in house style %s', (_, merk) => {
  test.each(LANG)('keeps long title %# inside', async (titel) => {
    const op = await pixels(beeld({ titel }), merk);
    const vlak = op(2, 2);
    const band = (x: number, tot: number, van = 0, onder = 515) =>
      Array.from({ length: tot - x }, (_, i) => x + i).flatMap((kolom) =>
        Array.from({ length: onder - van }, (_, i) => op(kolom, van + i)).filter((kleur) => kleur !== vlak),
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
    const { licht } = basisVan(merk);
    const paren = families.flatMap((familie) => {
      const { vlak, vol, opVol } = tonenVan(licht, familie);
      return [
        [licht.familie.hoofd.tekst, vlak],
        [opVol, vol],
        [licht.inkt, licht.verhoogd],
        [licht.inktZacht, licht.verhoogd],
      ] as const;
    });
    expect(paren.filter(([voor, achter]) => contrast(voor, achter) < 4.5)).toEqual([]);
  });

  test('asks the machine for no font', async () => {
    const bestand = readFileSync(join(root, 'src/styles/letters', `${merk.letter}.woff2`));
    const svg = tekenDeelbeeld(beeld({ nummer: 10 }), merk, await leesLetters(bestand, merk));
    expect(svg.match(/<text [^>]*>/g)?.filter((tekst) => !tekst.includes('display="none"'))).toEqual([]);
  });
});

test('every family, number and door gives an image of its own', async () => {
  const bestand = readFileSync(join(root, 'src/styles/letters/atkinson.woff2'));
  const letters = await leesLetters(bestand, merken.landelijk!);
  const soorten = [
    ...families.map((familie) => ({ familie })),
    { nummer: 1 },
    { nummer: 2 },
    { straat: true },
  ];
  const svgs = soorten.flatMap((anders) =>
    Object.values(merken).map((merk) => tekenDeelbeeld(beeld(anders), merk, letters)),
  );
  expect(new Set(svgs).size).toBe(svgs.length);
});

test('the same page in the same house style gives the same bytes', async () => {
  const merk = merken.landelijk!;
  const een = await maakDeelbeeld(beeld(), merk, root);
  expect(een.equals(await maakDeelbeeld(beeld(), merk, root))).toBe(true);
  expect(een.equals(await maakDeelbeeld(beeld({ titel: 'Anders' }), merk, root))).toBe(false);
  expect(een.equals(await maakDeelbeeld(beeld(), { ...merk, weetkleur: '#4b4a8f' }, root))).toBe(false);
});
