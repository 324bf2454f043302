import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../src/cli/chromium.ts';
import { serve } from '../../src/cli/serve.ts';
import { copyOfSmall, run, workFolder, type Outcome } from './command.ts';

const here = workFolder('images');
const dist = join(here, 'dist');
let outcome: Outcome;
let browser: Browser;
let site: string;
const ends: (() => unknown)[] = [];

/** Something like a photo: soft shapes, and the grain of a camera. */
const photo = (n: number, kind: 'jpeg' | 'png' | 'webp' | 'avif') =>
  sharp({
    create: {
      width: 400,
      height: 300,
      channels: 3,
      noise: { type: 'gaussian', mean: 90 + n * 20, sigma: 40 },
      background: '#000',
    },
  })
    .blur(6)
    .resize(2400, 1800)
    .toFormat(kind)
    .toBuffer();

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 40 20"><i:grid/><rect width="40" height="20"/></svg>`;

beforeAll(async () => {
  const content = await copyOfSmall(join(here, 'content'));
  const images = join(content, 'beelden');
  mkdirSync(images, { recursive: true });
  const names = ['een.jpg', 'twee.jpg', 'drie.png', 'vier.webp', 'vijf.avif'];
  for (const [n, name] of names.entries()) {
    const kind = name.endsWith('.jpg') ? 'jpeg' : (name.split('.')[1] as 'png' | 'webp' | 'avif');
    writeFileSync(join(images, name), await photo(n, kind));
  }
  writeFileSync(join(images, 'vak.svg'), SVG);
  const page = join(content, 'paginas/over.mdx');
  const lines = [...names, 'vak.svg'].map(
    (name) => `![Een beeld dat ${name.split('.')[0]} heet](/beelden/${name})`,
  );
  writeFileSync(page, `${readFileSync(page, 'utf8')}\n${lines.join('\n\n')}\n`);
  outcome = await run('build', { CONTENT: content, DIST: dist });
  const { remove, ...options } = await findChromium();
  browser = await chromium.launch({ ...options, args: ['--no-sandbox'] });
  const { server, port } = await serve(dist, 0);
  site = `http://localhost:${port}`;
  ends.push(
    () => browser.close(),
    remove,
    () => server.close(),
  );
});
afterAll(async () => {
  for (const end of ends) await end();
  await rm(here, { recursive: true, force: true });
});

test('large photos of every kind build, into every file that is made', () => {
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  for (const file of ['handleiding.pdf', 'handleiding.docx', 'handleiding.epub'])
    expect(statSync(join(dist, 'downloads', file)).size).toBeGreaterThan(50_000);
});

test('on a telephone five large photos weigh less than 300 kB, and nothing moves', async () => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
  });
  const sizes: number[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/beelden/')) sizes.push(Number(response.headers()['content-length'] ?? 0));
  });
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[])
        (window as unknown as { moved: number }).moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site}/over/`);
  for (const image of await page.locator('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((img: HTMLImageElement) => img.decode());
  }
  expect(
    await page
      .locator('img')
      .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth > 0)),
  ).toEqual(Array.from({ length: 6 }, () => true));
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(300_000);
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
  await page.close();
});

test('a drawing is written anew', () => {
  expect(readFileSync(join(dist, 'beelden/vak.svg'), 'utf8')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20"><rect width="40" height="20"></rect></svg>\n',
  );
});
