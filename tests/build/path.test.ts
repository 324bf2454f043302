import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, type Chromium } from '../../src/cli/chromium.ts';
import { mediaTypeOf } from '../../src/outputs/registry/index.ts';
import { addressesIn, targetsInCopy } from './addresses-in.ts';
import { copyOfSmall, run, workFolder } from './command.ts';

/** A handbook that stands below the site of a municipality, two levels deep; and an edition of it, one level. */
const here = workFolder('path');
const SITES = {
  landelijk: { site: 'https://www.zandmeer.test/Sociaal/vertrouwen', path: '/Sociaal/vertrouwen/' },
  lindewoude: { site: 'https://www.lindewoude.test/vertrouwenspersonen/', path: '/vertrouwenspersonen/' },
};
const editions = Object.keys(SITES) as (keyof typeof SITES)[];
const dist = (edition: string) => join(here, edition);

beforeAll(async () => {
  const content = await copyOfSmall(join(here, 'content'));
  const handleiding = join(content, 'handleiding.yaml');
  const edition = join(content, 'edities/lindewoude.yaml');
  const says = (file: string, site: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^adres: .*$/m, `adres: ${site}`));
  says(handleiding, SITES.landelijk.site);
  says(edition, SITES.lindewoude.site);
  writeFileSync(
    join(content, 'adressen.yaml'),
    `${readFileSync(join(content, 'adressen.yaml'), 'utf8').replace(/^doorverwijzingen:.*$/m, '')}doorverwijzingen:\n  /oud/: /over/\n`,
  );
  for (const each of editions) {
    const { code, stdout, stderr } = await run('build', { CONTENT: content, EDITIE: each, DIST: dist(each) });
    if (code !== 0) throw new Error(stdout + stderr);
  }
});
afterAll(() => rm(here, { recursive: true }));

/** The file that an address needs, when it stands below the path; otherwise nothing. */
function fileFor(edition: keyof typeof SITES, file: string, address: string): string | undefined {
  const { site, path } = SITES[edition];
  const { origin } = new URL(site);
  // A site may be named without its last slash.
  const url = new URL(
    address === site ? path : address,
    `${origin}${path}${file.replace(/index\.html$/, '')}`,
  );
  if (!url.pathname.startsWith(path) || url.origin !== origin) return undefined;
  return decodeURI(url.pathname.slice(path.length)).replace(/(^|\/)$/, '$1index.html');
}

describe.each(editions)('below a path, the site of %s', (edition) => {
  test('has no address that leads out of the path, or to nothing', async () => {
    const { host } = new URL(SITES[edition].site);
    const all = await addressesIn(dist(edition), host);
    const wrong = all.flatMap(({ file, written }) =>
      [...new Set(written)]
        .filter((address) => !/^(?!https?:)[a-z]+:|^#/.test(address))
        .filter((address) => !address.startsWith('http') || new URL(address).host === host)
        // Where a file about the whole host belongs.
        .filter((address) => new URL(address, SITES[edition].site).pathname !== '/.well-known/security.txt')
        // A place for the words of somebody who searches.
        .map((address) => address.replace(/\?.*$/, ''))
        .filter((address) => {
          const needs = fileFor(edition, file, address);
          return needs === undefined || !existsSync(join(dist(edition), needs));
        })
        .map((address) => `${file}: ${address}`),
    );
    expect(wrong).toEqual([]);
    const count = (ending: string) =>
      all.filter(({ file }) => file.endsWith(ending)).flatMap(({ written }) => written).length;
    for (const ending of ['.html', '.css', '.pdf', '.docx', '.odt', '.epub', '.xlsx', '.md', '.ics'])
      expect(count(ending), ending).toBeGreaterThan(0);
    for (const name of [
      'feed.xml',
      'sitemap-0.xml',
      'sitemap-index.xml',
      'robots.txt',
      'llms.txt',
      'praktijken.json',
    ])
      expect(all.find(({ file }) => file === name)?.written.length, name).toBeGreaterThan(0);
  });

  test('works from a folder all the same', () => {
    const { names, targets } = targetsInCopy(readFileSync(join(dist(edition), 'downloads/handleiding.zip')));
    expect(targets.length).toBeGreaterThan(500);
    expect(targets.filter(([, needs]) => !names.has(needs))).toEqual([]);
  });
});

test('files that belong at the root of the host say so', () => {
  expect(readFileSync(join(dist('landelijk'), '.well-known/security.txt'), 'utf8')).toContain(
    'Canonical: https://www.zandmeer.test/.well-known/security.txt\n',
  );
});

const typeOf = (file: string): string | undefined =>
  mediaTypeOf(file) ??
  { js: 'text/javascript', css: 'text/css', wasm: 'application/wasm' }[file.split('.').at(-1)!];

describe('in a browser, on a host that has nothing beside it', () => {
  const { path } = SITES.landelijk;
  let found: Chromium;
  let browser: Browser;
  let server: Server;
  let site: string;
  let page: Page;
  /** What was asked for and was not there, or lies outside the path. */
  let lost: string[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://host');
      const file = pathname.startsWith(path) ? decodeURI(pathname.slice(path.length)) : undefined;
      const at = file !== undefined && join(dist('landelijk'), file.replace(/(^|\/)$/, '$1index.html'));
      const there = at && existsSync(at) && statSync(at).isFile();
      if (!there) lost.push(pathname);
      readFile(there ? at : join(dist('landelijk'), '404.html')).then(
        (bytes) =>
          response
            .writeHead(there ? 200 : 404, { 'content-type': (there && typeOf(at)) || 'text/html' })
            .end(bytes),
        () => response.writeHead(500).end(),
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${path}`;
    found = await findChromium();
    const { executablePath, env } = found;
    browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox'] });
    page = await browser.newPage({ baseURL: site });
    page.setDefaultTimeout(120_000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    // Who goes on to another page before this one has faded ends its transition: no fault of the page.
    page.on('pageerror', ({ message }) => !/^Transition/.test(message) && complaints.push(message));
  });
  beforeEach(() => {
    lost = [];
    complaints = [];
  });
  afterAll(async () => {
    await browser.close();
    await found.remove();
    server.closeAllConnections();
    server.close();
  });

  test('searching finds pages and opens them, by its own index and by Pagefind', async () => {
    for (const query of ['zaal', '"zaal"']) {
      await page.goto(`zoeken/?q=${encodeURIComponent(query)}`);
      const first = page.locator('[aria-label="Zoekresultaten"] > li a').first();
      expect(await first.evaluate((link: HTMLAnchorElement) => link.pathname)).toMatch(path);
      // The passage that says most is fetched after the result is there.
      await page.locator('[aria-label="Zoekresultaten"] mark').first().waitFor();
      await first.click();
      await page.waitForURL((url) => url.pathname.startsWith(path) && !url.pathname.endsWith('/zoeken/'));
    }
    await page.goto('');
    await page.locator('main input[type=search]').fill('zaal');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}zoeken/?q=zaal`);
    await page.locator('[aria-label="Zoekresultaten"] > li').first().waitFor();
    expect([lost, complaints]).toEqual([[], []]);
  });

  test('the plan computes, makes documents, keeps itself apart, and its link opens it', async () => {
    await page.goto('plan/');
    await page.fill('#veld-gemeente', 'Zandmeer');
    await page.fill('#veld-start', '2027-01-04');
    for (const id of ['plan', 'begroting', 'agenda']) {
      const download = page.waitForEvent('download');
      await page.click(`#plan-maak-${id}`);
      await download;
    }
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`handleiding:plan@${path}`]);
    const links = await page
      .locator('#plan-werk a[href]')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname));
    expect(links.filter((to) => !to.startsWith(path))).toEqual([]);
    await page.click('#plan-maak-link');
    expect(await page.inputValue('#plan-link')).toMatch(`${site}plan/#`);
    expect([lost, complaints]).toEqual([[], []]);
  });

  test('a template is filled in, praktijken are compared, and an old address leads on', async () => {
    await page.goto('sjablonen/begroting/');
    await page.locator('.invullen summary').click();
    await page.locator('.invul-velden').waitFor();
    await page.goto('praktijken/');
    await page.goto('oud/');
    await page.waitForURL(`${site}over/`);
    expect([lost, complaints]).toEqual([[], []]);
  });

  test('the page for what is not there leads back into the site', async () => {
    await page.goto('nergens/diep/');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(lost).toEqual([`${path}nergens/diep/`]);
    lost = [];
    await page.locator('a.merk').click();
    await page.waitForURL(site);
    expect(lost).toEqual([]);
  });
});
