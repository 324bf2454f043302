import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { attribute, dist, faults, files, handbook, lasting, pages, type Page } from './dist.ts';

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const root = (file: string): Element =>
  new DOMParser().parseFromString(read(file), 'text/xml').documentElement!;
const texts = (file: string, name: string): string[] =>
  [...root(file).getElementsByTagName(name)].map(({ textContent }) => textContent!);
/** The path of an address of this site; an address elsewhere would throw. */
const path = (address: string): string => {
  expect(address.startsWith(handbook.adres)).toBe(true);
  return address.slice(handbook.adres.length - 1);
};
const alternates = ({ tree }: Page): string[] =>
  tree.querySelectorAll('link[rel="alternate"]').map((link) => attribute(link, 'href')!);

test('the sitemap has every page that may be found, exactly once', () => {
  const hidden = ({ tree }: Page) => tree.querySelectorAll('meta[name="robots"]').length > 0;
  const found = pages.filter((page) => !hidden(page)).map(({ address }) => address);
  expect(texts('sitemap-0.xml', 'loc').map(path).toSorted()).toEqual(found.sort());
});

test('robots.txt leads to the index, and the index to the sitemap', () => {
  const [, index] = /^Sitemap: (\S+)$/m.exec(read('robots.txt')) ?? [];
  expect(texts(path(index!), 'loc').map(path)).toEqual(['/sitemap-0.xml']);
});

test('every page leads to the news', () => {
  expect(faults((page) => (alternates(page).includes('/feed.xml') ? [] : ['no feed']), lasting)).toEqual({});
});

test('what machines are told of is there', () => {
  const news = [...root('feed.xml').getElementsByTagName('link')].map((link) => link.getAttribute('href')!);
  const llms = [...read('llms.txt').matchAll(/\]\((\S+?)\)/g)].map(([, address]) => address!);
  const there = new Set([...files, ...pages.map(({ address }) => address)]);
  const told = [...news, ...llms].filter((address) => address.startsWith(handbook.adres)).map(path);
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((address) => !there.has(address))).toEqual([]);
});
