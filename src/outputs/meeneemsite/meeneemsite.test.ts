import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { relatief, relatieveReeks } from './adres.ts';
import { gaatMee, meeneemsite } from './index.ts';
import { meeneempagina } from './pagina.ts';
import { meeneemstijl } from './stijl.ts';

const KOPIE = '/downloads/handleiding.zip';

const mee = new Set([
  'index.html',
  'a-z/index.html',
  'zoeken/index.html',
  'brief.pdf',
  '_astro/a.woff2',
  'één.png',
]);
const plaats = (bestand: string) => ({
  bestand,
  bestaat: (naam: string) => mee.has(naam),
  site: 'https://zandmeer.test/',
  versie: 'Versie 1.0.0',
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
  ])('in %s: %s → %s', (bestand, adres, uit) => {
    expect(relatief(adres, plaats(bestand))).toBe(uit);
  });

  test('every image of a set is found', () => {
    expect(relatieveReeks('/één.png 1x, /brief.pdf 2x', plaats('a-z/index.html'))).toBe(
      '../één.png 1x, ../brief.pdf 2x',
    );
  });
});

describe('a page of the copy', () => {
  const pagina = (body: string, bestand = 'a-z/index.html', head = '') =>
    meeneempagina(
      `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`,
      plaats(bestand),
    );

  test('runs no script, keeps its data, and shows what it shows without JavaScript', () => {
    const html = pagina(
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
    const html = pagina(
      '',
      'index.html',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'sha256-x'; script-src 'self'; connect-src 'self'">`,
    );
    expect(html).toContain(
      `content="default-src 'none'; style-src 'self' file: 'sha256-x'; script-src 'none'"`,
    );
  });

  test('says that searching does not work here, and leads to the list of all pages', () => {
    const html = pagina(
      '<form role="search" class="kopzoek" action="/zoeken/"><input name="q"></form>',
      'index.html',
    );
    expect(html).toContain('Zoeken werkt in deze kopie niet. <a class="nl-link" href="a-z/index.html">');
    expect(html).not.toContain('<form');
  });

  test('the search page keeps its lists, without the words about JavaScript', () => {
    const html = pagina(
      '<noscript><p>Alleen met JavaScript.</p><ul><li><a href="/a-z/">A</a></li></ul></noscript>',
      'zoeken/index.html',
    );
    expect(html).toContain('<ul><li><a href="../a-z/index.html">A</a></li></ul>');
    expect(html).not.toContain('JavaScript');
  });

  test('says in its own words what needs a script, and leaves behind what does nothing without', () => {
    const html = pagina(
      '<p id="u" data-kopie="Alle & meer" data-kopie-naar="/">Vink aan.</p><button data-kopie="">Kies</button>' +
        '<noscript><p data-kopie="In deze kopie alles.">Zonder JavaScript alles.</p></noscript>',
    );
    expect(html).toContain('<p id="u"><a class="nl-link" href="../index.html">Alle &amp; meer</a></p><p>');
    expect(html).toContain('<p>In deze kopie alles.</p><p>Dit onderdeel werkt op de site:');
    expect(html).not.toMatch(/JavaScript|button|data-kopie/);
  });

  test('does not send away from links that work here', () => {
    const html = pagina('<noscript data-kopie=""><p>Elke keuze opent een eigen pagina.</p></noscript>');
    expect(html).toContain('<p>Elke keuze opent een eigen pagina.</p>');
    expect(html).not.toContain('op de site');
  });

  test('says at its foot which copy it is, and where the newest stands', () => {
    expect(pagina('<footer><div><p>Naam</p></div><nav></nav></footer>')).toContain(
      '<p>Naam</p><p class="kopie">Dit is een kopie om mee te nemen. Versie 1.0.0. De nieuwste versie staat op <a class="nl-link" href="https://zandmeer.test/">',
    );
  });

  test('leads on from a page that moved', () => {
    const html = pagina('', 'a-z/index.html', '<meta http-equiv="refresh" content="0; url=/">');
    expect(html).toContain('content="0; url=../index.html"');
  });

  test('finds links in a template, too', () => {
    expect(pagina('<template><a href="/">x</a></template>')).toContain('<a href="../index.html">');
  });
});

test('a style sheet finds its files, and has the rules for who has no script', () => {
  const css =
    '@font-face{src:url(/_astro/a.woff2)}a{b:url("/_astro/a.woff2")}@media (scripting:none){c{d:e}}@media screen and (scripting: enabled){f{g:h}}@view-transition{navigation:auto}';
  expect(meeneemstijl(css, plaats('_astro/site.css'))).toBe(
    '@font-face{src:url(../_astro/a.woff2)}a{b:url("../_astro/a.woff2")}@media (min-width:0){c{d:e}}@media screen and (max-width:-1px){f{g:h}}',
  );
});

test('what only a server, a script or a search engine can use stays behind, and so does the copy itself', () => {
  const namen = [
    'index.html',
    'begrippen.jsonld',
    'downloads/handleiding.epub',
    '404.html',
    'robots.txt',
    'sitemap-0.xml',
    'sitemap-index.xml',
    'pagefind/pagefind.js',
    'zoeken/index-0123456789.bin',
    'zoeken/tekst/0123456789.bin',
    '_astro/a.js',
    'deelbeelden/start.png',
    '.well-known/security.txt',
    'downloads/handleiding.zip',
  ];
  expect(namen.filter((naam) => gaatMee(naam, KOPIE))).toEqual([
    'index.html',
    'begrippen.jsonld',
    'downloads/handleiding.epub',
  ]);
});

test('the same site gives the same bytes, in whatever order its files are found', () => {
  const site = (...namen: string[]) =>
    new Map(namen.map((naam) => [naam, new TextEncoder().encode(`<p>${naam}</p>`)]));
  const uitgave = {
    titel: 'Handleiding',
    versie: '1.0.0',
    datum: '2026-11-22',
    adres: 'https://zandmeer.test/',
  };
  const een = meeneemsite(site('a.html', 'b.css', 'c.txt'), uitgave, KOPIE);
  const twee = meeneemsite(site('c.txt', 'a.html', 'b.css'), uitgave, KOPIE);
  expect(Buffer.compare(een, twee)).toBe(0);
  const bestanden = unzipSync(een);
  expect(Object.keys(bestanden)).toEqual(
    ['LEESMIJ.txt', 'a.html', 'b.css', 'c.txt'].map((naam) => `handleiding/${naam}`),
  );
  expect(new TextDecoder().decode(bestanden['handleiding/LEESMIJ.txt'])).toContain(
    'Open het bestand index.html',
  );
});
