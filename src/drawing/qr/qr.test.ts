import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawQr } from './index.ts';

async function read(text: string): Promise<string | undefined> {
  const { width, height, shapes } = drawQr(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 6}" height="${height * 6}"><rect width="100%" height="100%" fill="white"/><g fill="none" stroke="black">${shapes}</g></svg>`;
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
])('a telephone reads %s', async (address) => {
  expect(await read(address)).toBe(address);
});

test('a code is small enough to stand on every page', () => {
  const { shapes } = drawQr('https://handleiding.example/stappenplan/verkennen/');
  expect(shapes.length).toBeLessThan(2_500);
});
