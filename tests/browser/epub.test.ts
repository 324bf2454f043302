import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, expect } from 'vitest';
import { builtSite } from '../built-site.ts';
import { test } from './reader.ts';

const tmp = join(import.meta.dirname, '../.tmp');
mkdirSync(tmp, { recursive: true });
const folder = mkdtempSync(join(tmp, 'epub-'));
const files = unzipSync(readFileSync(join(builtSite.dist, 'downloads/handleiding.epub')));
for (const [name, bytes] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
afterAll(() => rmSync(folder, { recursive: true }));

const chapters = Object.keys(files).filter((name) => name.endsWith('.xhtml'));

/** The narrowest screen of a phone (WCAG 1.4.10); what fits there fits on a wider one. */
const NARROW = 320;

test('no chapter of the book is wider than the screen of a phone', async ({ open }) => {
  const { page } = await open('about:blank');
  await page.setViewportSize({ width: NARROW, height: 800 });
  const wide: string[] = [];
  for (const chapter of chapters) {
    await page.goto(pathToFileURL(join(folder, chapter)).href);
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > NARROW) wide.push(`${chapter} needs ${needed}`);
  }
  expect(chapters.length).toBeGreaterThan(0);
  expect(wide).toEqual([]);
});
