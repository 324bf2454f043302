import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, dist, except, faults, handbook, pageAt, pages, type Page } from './dist.ts';

/** Pages that one reads; the others search, plan, choose and compare, or list every source. */
const reading = except('/zoeken/', '/plan/', '/bronnen/', '/praktijken/', '/praktijken/vergelijken/');
/**
 * In bytes, compressed: HTML, style and script together, and script alone. The longest meeting weighs 30,042: to name which
 * letters stand in which part of the font takes 77, and saves its visitor 3,600 of font.
 */
const MOST = 30_100;
const MOST_SCRIPT = 3_000;

const compressed = (bytes: string | Buffer): number => gzipSync(bytes).length;

/** Compressed bytes of the files that a page asks for with one attribute of one tag. */
const asked = ({ tree }: Page, selector: string, name: string): number =>
  tree
    .querySelectorAll(selector)
    .map((element) => compressed(readFileSync(join(dist, attribute(element, name)!))))
    .reduce((total, size) => total + size, 0);

/** What only a printer needs is fetched when all else is there. */
const styles = (page: Page): number =>
  asked(page, 'link[rel="stylesheet"]', 'href') - asked(page, 'link[media="print"]', 'href');
const scripts = (page: Page): number =>
  asked(page, 'script[src]', 'src') + asked(page, 'link[rel="modulepreload"]', 'href');
const whole = (page: Page): number => compressed(page.html) + styles(page) + scripts(page);

test('style and script are found where they are', () => {
  expect(styles(pageAt('/'))).toBeGreaterThan(500);
  expect(scripts(pageAt('/zoeken/'))).toBeGreaterThan(500);
});

test('a page that one reads is at most 30 kB over the wire, beside its font', () => {
  expect(faults((page) => (whole(page) > MOST ? [`${whole(page)} bytes`] : []), reading)).toEqual({});
});

test('a page that one reads has at most 3 kB of script', () => {
  expect(faults((page) => (scripts(page) > MOST_SCRIPT ? [`${scripts(page)} bytes`] : []), reading)).toEqual(
    {},
  );
});

test('the page of the plan is at most 60 kB of script, before a file is asked for', () => {
  expect(scripts(pageAt('/plan/'))).toBeGreaterThan(MOST_SCRIPT);
  expect(scripts(pageAt('/plan/'))).toBeLessThanOrEqual(60_000);
});

test('who searches first fetches one script without parts, and 116 kB before the first result, beside the font', () => {
  const page = pageAt('/zoeken/');
  const own = page.tree
    .querySelectorAll('script[src]')
    .map((script) => readFileSync(join(dist, attribute(script, 'src')!), 'utf8'));
  expect(own.filter((code) => /\bimport\s*["'{]|\bfrom\s*["']\.\.?\//.test(code))).toEqual([]);
  // The index is compressed as it lies there.
  const [index] = page.tree.querySelectorAll('#zoekindex');
  const { size } = statSync(join(dist, attribute(index!, 'href')!));
  expect(size).toBeGreaterThan(10_000);
  expect(whole(page) + size).toBeLessThanOrEqual(116_000);
});

test('no script holds up reading', () => {
  const blocking = ({ tree }: Page) =>
    tree
      .querySelectorAll('script[src]')
      .filter((script) => script.getAttributeValue('type') !== 'module' && !script.hasAttribute('defer'))
      .map((script) => attribute(script, 'src')!);
  expect(faults(blocking)).toEqual({});
});

/** Addresses of the handbook's entries that have a page in a part. */
const entries = new Set(
  handbook.entries
    .filter(({ soort }) => soort !== 'bron' && soort !== 'pagina')
    .map(({ adres: address }) => address),
);
const linked = ({ tree }: Page, selector: string): string[] => [
  ...new Set(tree.querySelectorAll(selector).map((link) => attribute(link, 'href')!.split('#')[0]!)),
];

test('what surrounds the text names parts of the handbook, not every page', () => {
  expect(linked(pageAt('/'), 'body > header a').length).toBeGreaterThan(3);
  expect(
    faults((page) => linked(page, 'body > header a, body > footer a').filter((href) => entries.has(href))),
  ).toEqual({});
});

test('the page of one entry does not carry the titles of all others', () => {
  const named = (page: Page) => linked(page, 'a[href]').filter((href) => entries.has(href));
  const own = pages.filter(({ address }) => entries.has(address));
  expect(own.length).toBe(entries.size);
  expect(faults((page) => (named(page).length > entries.size / 2 ? named(page) : []), own)).toEqual({});
});
