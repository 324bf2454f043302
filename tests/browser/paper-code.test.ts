import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect } from 'vitest';
import { builtSite } from '../built-site.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './reader.ts';

const handbook = JSON.parse(readFileSync(join(builtSite.dist, 'handboek.json'), 'utf8')) as {
  adres: string;
  versie: string;
};
/** What `@page` leaves of A4 between its margins: 174 mm, at 96 pixels to the inch. */
const PAPER = { width: Math.floor((174 / 25.4) * 96), height: 1000 };

test.for([
  '/',
  '/stappenplan/verkennen/',
  '/leerlijn/start/',
  '/begrippen/',
  '/sjablonen/begroting/',
  '/zoeken/',
])('paper leads back to %s, also without script', async (address, { open }) => {
  const { page } = await open(address, {
    viewport: PAPER,
    // As sharp as a simple printer: 288 dots to the inch.
    deviceScaleFactor: 3,
    javaScriptEnabled: false,
    colorScheme: 'dark',
  });
  const foot = page.locator('.paginacode');
  expect(await foot.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await foot.isVisible()).toBe(true);
  const live = new URL(address, handbook.adres).href;
  const words = await foot.innerText();
  expect(words).toContain(live.replace('https://', ''));
  expect(words).toContain(`Versie ${handbook.versie}`);
  const { data, info } = await sharp(await foot.locator('svg').screenshot())
    .resize({ width: 400 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(live);
});

test('data for machines does not offend the policy', async ({ open }) => {
  const { page, complaints } = await open('/stappenplan/verkennen/');
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  expect(complaints).toEqual([]);
});
