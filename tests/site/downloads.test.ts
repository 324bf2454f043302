import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groottetekst } from '../../src/text/grootte.ts';
import { attribute, dist, files, handboek, pageAt, pages, textOf } from './dist.ts';

const page = pageAt('/downloads/');
const offered = page.tree
  .querySelectorAll('a[download]')
  .map((link) => attribute(link, 'href')!)
  .filter((href) => !href.endsWith('/'));

/** Files that machines read, and that no reader takes along. */
const FOR_MACHINES = [
  /^\/_astro\//,
  /^\/deelbeelden\//,
  /^\/beelden\//,
  /\.html$/,
  /\/index\.md$/,
  /\/invullen\.json$/,
];
const APART = new Set([
  '/favicon.svg',
  '/robots.txt',
  '/sitemap-index.xml',
  '/zoeken/gegevens.json',
  '/zoeken/kern.bin',
  '/plan/gegevens.json',
  '/plan/stukken.json',
  '/.well-known/security.txt',
]);

test('offers every file that the site has, and no other', () => {
  const there = files.filter(
    (file) =>
      !FOR_MACHINES.some((pattern) => pattern.test(file)) && !APART.has(file) && !file.endsWith('.css'),
  );
  expect([...offered].sort()).toEqual(there);
});

test('says of every file how large it is', () => {
  const sizes = page.tree
    .querySelectorAll('[data-grootte]')
    .map((span) => [attribute(span, 'data-grootte')!, textOf(span)]);
  expect(sizes).toEqual(offered.map((file) => [file, `(${groottetekst(statSync(join(dist, file)).size)})`]));
});

test('says the version, and how accessible each kind of file is', () => {
  const words = textOf(page.tree);
  expect(words).toContain('versie 0.1.0 van 22 november 2026');
  for (const name of ['PDF/UA-1', 'Word', 'ODT', 'EPUB 3']) expect(words).toContain(name);
});

test('a step, a meeting and a template offer their own files at the top', () => {
  for (const { soort, adres } of handboek.entries.filter(({ soort }) =>
    ['stap', 'module', 'sjabloon'].includes(soort),
  )) {
    const own = pageAt(adres)
      .tree.querySelectorAll('.meenemen a')
      .map((link) => attribute(link, 'href')!);
    expect(own, adres).toEqual(
      expect.arrayContaining([`${adres.slice(0, -1)}.docx`, `${adres.slice(0, -1)}.odt`]),
    );
    if (soort !== 'sjabloon') expect(own, adres).toContain(`${adres.slice(0, -1)}.pdf`);
  }
  expect(pages.length).toBeGreaterThan(0);
});
