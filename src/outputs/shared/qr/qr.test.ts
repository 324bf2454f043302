import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tekenQr } from './index.ts';

async function lees(tekst: string): Promise<string | undefined> {
  const { breedte, hoogte, vormen } = tekenQr(tekst);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte * 6}" height="${hoogte * 6}"><rect width="100%" height="100%" fill="white"/><g fill="none" stroke="black">${vormen}</g></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  'https://handleiding.example/',
  'https://handleiding.example/sjablonen/een-a4-voor-de-wethouder/',
  `https://www.zeer-lange-naam-van-een-gemeente.example/${'vertrouwenspersonen/'.repeat(8)}`,
])('a telephone reads %s', async (adres) => {
  expect(await lees(adres)).toBe(adres);
});

test('a code is small enough to stand on every page', () => {
  const { vormen } = tekenQr('https://handleiding.example/stappenplan/verkennen/');
  expect(vormen.length).toBeLessThan(2_500);
});
