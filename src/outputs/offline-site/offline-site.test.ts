import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { relative, relativeSeries } from './address.ts';
import { goesAlong, zipOfflineSite } from './index.ts';
import { offlinePage } from './page.ts';
import { offlineSearch } from './search.ts';
import { offlineStyle } from './style.ts';

const COPY = '/downloads/handleiding.zip';

const along = new Set([
  'index.html',
  'a-z/index.html',
  'zoeken/index.html',
  'brief.pdf',
  '_astro/a.woff2',
  'één.png',
]);
const place = (file: string) => ({
  file,
  exists: (name: string) => along.has(name),
  site: 'https://zandmeer.test/',
  versie: 'Versie 1.0.0',
  date: '2026-11-22',
});

describe('an address in a folder', () => {
  test.each([
    ['index.html', '/', 'index.html'],
    ['index.html', '/a-z/#b', 'a-z/index.html#b'],
    ['a-z/index.html', '/', '../index.html'],
    ['a/b/index.html', '/brief.pdf', '../../brief.pdf'],
    ['a-z/index.html', '/a-z/?q=1#b', '../a-z/index.html?q=1#b'],
    ['index.html', '/%C3%A9%C3%A9n.png', '%C3%A9%C3%A9n.png'],
    // What does not come along is on the site.
    ['a-z/index.html', '/deelbeelden/start.png', 'https://zandmeer.test/deelbeelden/start.png'],
    ['a-z/index.html', '/downloads/handleiding.zip', 'https://zandmeer.test/downloads/handleiding.zip'],
    // What is no address from the root of the site stays.
    ['a-z/index.html', '#b', '#b'],
    ['a-z/index.html', 'https://elders.test/', 'https://elders.test/'],
    ['a-z/index.html', '//elders.test/', '//elders.test/'],
    ['a-z/index.html', 'mailto:a@b.test', 'mailto:a@b.test'],
  ])('in %s: %s → %s', (file, address, from) => {
    expect(relative(address, place(file))).toBe(from);
  });

  test('every image of a set is found', () => {
    expect(relativeSeries('/één.png 1x, /brief.pdf 2x', place('a-z/index.html'))).toBe(
      '../één.png 1x, ../brief.pdf 2x',
    );
  });
});

describe('a page of the copy', () => {
  const page = (body: string, file = 'a-z/index.html', head = '') =>
    offlinePage(
      `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`,
      place(file),
    );

  test('runs no script, keeps its data, and shows what it shows without JavaScript', () => {
    const html = page(
      '<noscript><p>Zonder <a href="/">script</a></p></noscript><script type="module" src="/a.js"></script>',
      'a-z/index.html',
      '<link rel="modulepreload" href="/a.js"><script type="application/ld+json">{"a":1}</script>',
    );
    expect(html).toContain('<p>Zonder <a href="../index.html">script</a></p>');
    expect(html).toContain(
      '<p>Dit onderdeel werkt op de site: <a class="nl-link" href="https://zandmeer.test/a-z/">',
    );
    expect(html).toContain('{"a":1}');
    expect(html).not.toMatch(/noscript|a\.js/);
  });

  test('has a policy that allows files and no script', () => {
    const html = page(
      '',
      'index.html',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'sha256-x'; script-src 'self'; connect-src 'self'">`,
    );
    expect(html).toContain(
      `content="default-src 'none'; style-src 'self' file: 'sha256-x'; script-src 'none'"`,
    );
  });

  test('says that searching does not work here, and leads to the list of all pages', () => {
    const html = page(
      '<form role="search" class="kopzoek" action="/zoeken/"><input name="q"></form>',
      'index.html',
    );
    expect(html).toContain('Zoeken werkt in deze kopie niet. <a class="nl-link" href="a-z/index.html">');
    expect(html).not.toContain('<form');
  });

  test('searches when the search page brings what it needs, and only there runs a script', () => {
    const search = { data: 'QQ==', script: 'go()', hash: 'sha256-x' };
    const of = (file: string) =>
      offlinePage(
        `<html lang="nl"><head><meta http-equiv="Content-Security-Policy" content="script-src 'self'"></head><body><form role="search" action="/zoeken/"></form><noscript><p>Zonder <a href="/a-z/">script</a></p></noscript><script src="/a.js"></script></body></html>`,
        { ...place(file), search },
      );
    const page = of('zoeken/index.html');
    expect(page).toContain(
      '<script type="text/plain" id="zoekkopie">QQ==</script><script>go()</script></body>',
    );
    expect(page).toContain(`content="script-src 'sha256-x'"`);
    expect(page).toContain('<noscript><p>Zonder <a href="../a-z/index.html">script</a></p></noscript>');
    const other = of('index.html');
    expect(other).toContain('<form role="search" action="zoeken/index.html">');
    expect(other).toContain(`content="script-src 'none'"`);
    expect(other).not.toContain('<script');
  });

  test('the search page keeps its lists, without the words about JavaScript', () => {
    const html = page(
      '<noscript><p>Alleen met JavaScript.</p><ul><li><a href="/a-z/">A</a></li></ul></noscript>',
      'zoeken/index.html',
    );
    expect(html).toContain('<ul><li><a href="../a-z/index.html">A</a></li></ul>');
    expect(html).not.toContain('JavaScript');
  });

  test('says in its own words what needs a script, and leaves behind what does nothing without', () => {
    const html = page(
      '<p id="u" data-kopie="Alle & meer" data-kopie-naar="/">Vink aan.</p><button data-kopie="">Kies</button>' +
        '<noscript><p data-kopie="In deze kopie alles.">Zonder JavaScript alles.</p></noscript>',
    );
    expect(html).toContain('<p id="u"><a class="nl-link" href="../index.html">Alle &amp; meer</a></p><p>');
    expect(html).toContain('<p>In deze kopie alles.</p><p>Dit onderdeel werkt op de site:');
    expect(html).not.toMatch(/JavaScript|button|data-kopie/);
  });

  test('does not send away from links that work here', () => {
    const html = page('<noscript data-kopie=""><p>Elke keuze opent een eigen pagina.</p></noscript>');
    expect(html).toContain('<p>Elke keuze opent een eigen pagina.</p>');
    expect(html).not.toContain('op de site');
  });

  test('says at its foot which copy it is, where the newest stands, and what changed since', () => {
    const html = page('<footer><div><p>Naam</p></div><nav></nav></footer>');
    expect(html).toContain('href="https://zandmeer.test/wijzigingen/?sinds=2026-11-22"');
    expect(html).toContain(
      '<p>Naam</p><p class="kopie">Dit is een kopie om mee te nemen. Versie 1.0.0. De nieuwste versie staat op <a class="nl-link" href="https://zandmeer.test/">',
    );
  });

  test('leads on from a page that moved', () => {
    const html = page('', 'a-z/index.html', '<meta http-equiv="refresh" content="0; url=/">');
    expect(html).toContain('content="0; url=../index.html"');
  });

  test('finds links in a template, too', () => {
    expect(page('<template><a href="/">x</a></template>')).toContain('<a href="../index.html">');
  });
});

test('a style sheet finds its files, and has the rules for who has no script', () => {
  const css =
    '@font-face{src:url(/_astro/a.woff2)}a{b:url("/_astro/a.woff2")}@media (scripting:none){c{d:e}}@media screen and (scripting: enabled){f{g:h}}@view-transition{navigation:auto}';
  expect(offlineStyle(css, place('_astro/site.css'))).toBe(
    '@font-face{src:url(../_astro/a.woff2)}a{b:url("../_astro/a.woff2")}@media (min-width:0){c{d:e}}@media screen and (max-width:-1px){f{g:h}}',
  );
});

test('what only a server, a script or a search engine can use stays behind, and so does the copy itself', () => {
  const names = [
    'index.html',
    'begrippen.jsonld',
    'downloads/handleiding.epub',
    '404.html',
    'robots.txt',
    'sitemap-0.xml',
    'sitemap-index.xml',
    'pagefind/pagefind.js',
    'zoeken/index-0123456789.bin',
    'zoeken/zelden-0123456789.bin',
    'zoeken/tekst/0123456789.bin',
    '_astro/a.js',
    'deelbeelden/start.png',
    '.well-known/security.txt',
    'downloads/handleiding.zip',
  ];
  expect(names.filter((name) => goesAlong(name, COPY))).toEqual([
    'index.html',
    'begrippen.jsonld',
    'downloads/handleiding.epub',
  ]);
});

test('what searching needs goes into one script and one row of data', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const packed = (data: unknown) => gzipSync(JSON.stringify(data));
  const site = new Map<string, Uint8Array>([
    [
      'zoeken/index.html',
      bytes(
        '<script type="module" src="/_astro/all.js"></script><script type="module" src="/_astro/s.js"></script>',
      ),
    ],
    ['zoeken/index-1.bin', packed({ paginas: [{ tekst: 'a' }], seldom: 'z' })],
    ['zoeken/zelden-z.bin', packed({ anders: [] })],
    ['zoeken/tekst/a.bin', packed([{ kop: 'Kop' }])],
    ['_astro/all.js', bytes('menu()')],
    ['_astro/s.js', bytes('import{say}from"./t.js";say("#zoekkopie");import(`/pagefind/${say}.js`)')],
    ['_astro/t.js', bytes('export const say=(word)=>globalThis.said=word')],
  ]);
  const search = await offlineSearch(site, 'https://zandmeer.test/');
  expect(JSON.parse(gunzipSync(Buffer.from(search!.data, 'base64')).toString())).toEqual({
    core: { paginas: [{ tekst: 'a' }], seldom: 'z' },
    seldom: { anders: [] },
    texts: { a: [{ kop: 'Kop' }] },
  });
  expect(search!.script).toContain('said');
  expect(search!.script).not.toMatch(/menu|import ?[{"]|<\/script/);
  expect(search!.hash).toMatch(/^sha256-.{43}=$/);
  expect(await offlineSearch(new Map(), 'https://zandmeer.test/')).toBeUndefined();
});

test('the same site gives the same bytes, in whatever order its files are found', async () => {
  const site = (...names: string[]) =>
    new Map(names.map((name) => [name, new TextEncoder().encode(`<p>${name}</p>`)]));
  const publication = {
    title: 'Handleiding',
    versie: '1.0.0',
    date: '2026-11-22',
    address: 'https://zandmeer.test/',
  };
  const one = await zipOfflineSite(site('a.html', 'b.css', 'c.txt'), publication, COPY);
  const two = await zipOfflineSite(site('c.txt', 'a.html', 'b.css'), publication, COPY);
  expect(Buffer.compare(one, two)).toBe(0);
  const files = unzipSync(one);
  expect(Object.keys(files)).toEqual(
    ['LEESMIJ.txt', 'a.html', 'b.css', 'c.txt'].map((name) => `handleiding/${name}`),
  );
  expect(new TextDecoder().decode(files['handleiding/LEESMIJ.txt'])).toContain('Open het bestand index.html');
});
