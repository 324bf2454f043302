import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { imageForPaper, imageInWidth, kindOfImage, publishedImage } from './published.ts';

/** A photo of 3000 by 2000 taken with the camera on its side, with the place where it was taken in it. */
let photo: Uint8Array;
beforeAll(async () => {
  photo = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#a63' } })
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Artist: 'Jan de fotograaf' }, IFD3: { GPSLatitude: '52/1 5/1 0/1' } })
    .jpeg()
    .toBuffer();
});

test('a published photo stands upright, fits a screen and holds nothing that the camera put in it', async () => {
  const bytes = await publishedImage('foto.jpg', photo);
  const { width, height, exif, orientation } = await sharp(bytes).metadata();
  expect([width, height]).toEqual([1600, 2400]);
  expect([exif, orientation]).toEqual([undefined, undefined]);
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('fotograaf');
});

test('in a smaller width it is WebP, and never larger than it is', async () => {
  const small = await sharp(await imageInWidth(photo, 480)).metadata();
  expect(small).toMatchObject({ format: 'webp', width: 480, height: 720 });
  expect((await sharp(await imageInWidth(photo, 9000)).metadata()).width).toBe(2000);
});

test.each(['webp', 'avif'] as const)('%s becomes a kind that paper takes', async (kind) => {
  const plain = await sharp(photo).resize(40).toFormat(kind).toBuffer();
  const glass = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#0008' } })
    .toFormat(kind)
    .toBuffer();
  expect(kindOfImage(await imageForPaper(plain))).toBe('jpg');
  expect(kindOfImage(await imageForPaper(glass))).toBe('png');
});

test('the same image gives the same bytes', async () => {
  expect(await publishedImage('foto.jpg', photo)).toEqual(await publishedImage('foto.jpg', photo));
});
