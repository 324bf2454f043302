import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { LOOKS } from '../../src/cli/accessibility/axe.ts';
import { violations } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { newReader, test as base, type Reader } from './reader.ts';

/** What was seen at one address: nothing, on a good page. */
interface Visit {
  light: string[];
  dark: string[];
  complaints: string[];
  elsewhere: string[];
  /** How many pixels the page is too wide for a screen of 320. */
  tooWide: string[];
}

const NARROW = { width: 320, height: 640 };
const LOW = { width: 1280, height: 720 };
const HIGH = { width: 1280, height: 1440 };
/** Readers at work at the same time: twice the processors of a small machine, because they also wait. */
const READERS = 4;

/** Sees one page in light and low, in dark and high, and on a small screen: one visit, because a thousand visits take minutes. */
async function see({ page, complaints, elsewhere }: Reader, address: string): Promise<Visit> {
  complaints.length = elsewhere.length = 0;
  await page.setViewportSize(LOW);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  const light = await violations(page);
  await page.setViewportSize(HIGH);
  await page.emulateMedia({ colorScheme: 'dark' });
  // What a page is made of was seen in light; `npm run toegankelijkheid` runs everything in both.
  const dark = await violations(page, LOOKS);
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.scrollingElement!.scrollWidth);
  return {
    light,
    dark,
    complaints: [...complaints],
    elsewhere: [...elsewhere],
    tooWide: width > NARROW.width ? [`${width - NARROW.width} px`] : [],
  };
}

/** Sees every page, several at a time. */
async function seeAll(browser: Browser): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>();
  const left = [...addresses];
  const work = async () => {
    const reader = await newReader(browser);
    for (let address = left.shift(); address; address = left.shift())
      visits.set(address, await see(reader, address));
    await reader.page.close();
  };
  await Promise.all(Array.from({ length: READERS }, work));
  return visits;
}

const test = base.extend('visits', { scope: 'file' }, ({ browser }) => seeAll(browser));

/** One kind of fault, per address; `{}` when no page has any. */
const faults = (visits: Map<string, Visit>, child: keyof Visit): Record<string, string[]> =>
  Object.fromEntries(
    [...visits]
      .map(([address, visit]) => [address, visit[child]] as const)
      .filter(([, found]) => found.length > 0),
  );

test('every address of the site is visited', ({ visits }) => {
  expect([...visits.keys()].sort()).toEqual([...addresses]);
  expect(addresses.length).toBeGreaterThan(40);
});

test('every page is accessible in light, in a low window', ({ visits }) => {
  expect(faults(visits, 'light')).toEqual({});
});

test('every page is accessible in dark, in a high window', ({ visits }) => {
  expect(faults(visits, 'dark')).toEqual({});
});

test('no page asks anything of another host', ({ visits }) => {
  expect(faults(visits, 'elsewhere')).toEqual({});
});

test('no page gives an error or breaks its own policy', ({ visits }) => {
  expect(faults(visits, 'complaints')).toEqual({});
});

test('no page has to be moved sideways on a screen of 320 pixels', ({ visits }) => {
  expect(faults(visits, 'tooWide')).toEqual({});
});

test('a fault of every sort would be noticed', async ({ open }) => {
  const reader = await open('/over/');
  const { page } = reader;
  await page.route('https://elders.invalid/**', (route) => route.abort());
  await page.route('**/over/', async (route) => {
    const html = await (await route.fetch()).text();
    const list = `<div class="op-deze-pagina">${'<p>Zonder link.</p>'.repeat(99)}</div>`;
    const faint = '<p><font color="#222222">Alleen in licht te lezen.</font></p>';
    const extra = `${list}${faint}<script>1</script><pre>${'breed '.repeat(99)}</pre><img alt="" src="https://elders.invalid/x.png">`;
    const body = html
      .replace(' lang="nl"', '')
      .replace("img-src 'self'", "img-src https: 'self'")
      .replace('</main>', `${extra}</main>`);
    await route.fulfill({ body, contentType: 'text/html' });
  });
  const visit = await see(reader, '/over/');
  expect(visit.light.join()).toContain('html-has-lang');
  expect(visit.light.join()).not.toContain('color-contrast');
  expect(visit.dark.join()).toContain('color-contrast');
  expect(visit.light.join()).toContain('scrollable-region-focusable');
  expect(visit.elsewhere).toEqual(['https://elders.invalid/x.png']);
  expect(visit.complaints.join()).toContain('inline script');
  expect(visit.tooWide).not.toEqual([]);
});
