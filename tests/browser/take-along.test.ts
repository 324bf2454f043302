import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, expect } from 'vitest';
import { builtSite } from '../built-site.ts';
import { test } from './reader.ts';

const dist = builtSite.dist;
const tmp = join(import.meta.dirname, '../.tmp');
mkdirSync(tmp, { recursive: true });
const folder = mkdtempSync(join(tmp, 'take-along-'));
for (const [name, bytes] of Object.entries(
  unzipSync(readFileSync(join(dist, 'downloads/handleiding.zip'))),
)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
afterAll(() => rmSync(folder, { recursive: true }));

const home = pathToFileURL(join(folder, 'handleiding/index.html')).href;
const here = (url: string): string => url.slice(home.length - 'index.html'.length).replace(/[?#].*$/, '');

test('somebody reads from a folder: home, a step, a meeting, the A–Z and a download, with nothing amiss', async ({
  open,
}) => {
  const { page, complaints, elsewhere } = await open(home);
  const failed: string[] = [];
  // Chromium lets go of the icon of a page that one leaves.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  const follow = async (selector: string) => {
    await page.locator(`${selector}:visible`).first().click();
    await page.waitForLoadState();
    expect(await page.locator('h1').count(), page.url()).toBe(1);
    return here(page.url());
  };
  expect(await follow('.hoofdmenu a[href*="stappenplan"]')).toBe('stappenplan/index.html');
  expect(await follow('main a[href*="stappenplan/verkennen"]')).toBe('stappenplan/verkennen/index.html');
  expect(await follow('.hoofdmenu a[href*="leerlijn"]')).toBe('leerlijn/index.html');
  expect(await follow('main a[href*="leerlijn/start"]')).toBe('leerlijn/start/index.html');
  await page.goto(new URL('a-z/index.html', home).href);
  // The look is there: letters and colours come from the folder.
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  expect({ complaints, elsewhere, failed }).toEqual({ complaints: [], elsewhere: [], failed: [] });
  await page.goto(new URL('praktijken/index.html', home).href);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main a[href$="praktijken.csv"]').click(),
  ]);
  const kept = join(folder, 'kept.csv');
  await download.saveAs(kept);
  expect(readFileSync(kept)).toEqual(readFileSync(join(dist, 'praktijken.csv')));
});

test('somebody searches from a folder: from any page, with an excerpt, to the words on a page, between quotes, in need', async ({
  open,
}) => {
  const { page, complaints, elsewhere } = await open(home);
  const results = page.locator('ol[aria-label="Zoekresultaten"] > li');
  const search = async (question: string) => {
    await page.locator('input[type="search"]:visible').first().fill(question);
    await page.locator('input[type="search"]:visible').first().press('Enter');
    await page.getByRole('status').getByText(`gevonden voor “${question}”`).waitFor();
    return here(
      await results
        .first()
        .locator('a')
        .first()
        .getAttribute('href')
        .then((href) => new URL(href!, page.url()).href),
    );
  };
  expect(await search('verzekering vrijwilligers')).toBe('themas/verzekering/index.html');
  await results.first().locator('mark').first().waitFor();
  await results.first().locator('a').first().click();
  await page.getByRole('heading', { level: 1, name: 'Verzekering' }).waitFor();
  expect(await search('ik wil dood')).toMatch(/index\.html$/);
  expect(await page.locator('#hulp').innerText()).toContain('0800-0113');
  expect(await search('"warme overdracht"')).toBe('begrippen/warme-overdracht/index.html');
  expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
});

test('no link in the folder leads nowhere, and none to the root of a disk', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const pages = files(folder).filter((name) => name.endsWith('.html'));
  const there = new Set(files(folder).filter((name) => statSync(name).isFile()));
  expect(pages.length).toBeGreaterThan(100);
  const lost = pages.flatMap((name) => {
    const html = readFileSync(name, 'utf8');
    return [...html.matchAll(/\s(?:href|src|action|srcset|poster|data)="([^"]*)"/g)]
      .map(([, value]) => value!.replaceAll('&amp;', '&'))
      .filter((value) => !/^(?:#|[a-z]+:)/.test(value))
      .filter((value) => {
        const path = decodeURIComponent(value.replace(/[?#].*$/, ''));
        return path.startsWith('/') || !there.has(join(dirname(name), path));
      })
      .map((value) => `${name.slice(folder.length)}: ${value}`);
  });
  expect(lost).toEqual([]);
});

test('every download of the site comes along, but the copy itself and the list that has its fingerprint', () => {
  const without = ['handleiding.zip', 'SHA256SUMS'];
  const downloads = readdirSync(join(dist, 'downloads')).filter((name) => !without.includes(name));
  expect(readdirSync(join(folder, 'handleiding/downloads'))).toEqual(downloads);
});
