import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { attribute, dist, except, faults, files, handbook, pages, textOf, type Page } from './dist.ts';

/** Any base will do, as long as no link of the site names it. */
const HERE = 'http://site.invalid';
/** What a static host answers to: every file, and every folder with an `index.html`. */
const own = new Set([...files, ...files.map((file) => file.replace(/\/index\.html$/, '/'))]);
const ids = new Map(
  pages.map(({ address, tree }) => [address, new Set(tree.querySelectorAll('[id]').map(({ id }) => id))]),
);

interface Used {
  element: HtmlElement;
  value: string;
}

/** Every element of a page with an attribute, with that attribute as a browser reads it. */
const having = ({ tree }: Page, tag: string, name: string): Used[] =>
  tree
    .querySelectorAll(`${tag}[${name}]`)
    .map((element) => ({ element, value: attribute(element, name) ?? '' }));

const links = (page: Page): string[] => having(page, 'a', 'href').map(({ value }) => value);
const resolved = (value: string, { address }: Page): URL => new URL(value, HERE + address);
const isOwn = (value: string, page: Page): boolean => resolved(value, page).origin === HERE;

function isThere(value: string, page: Page): boolean {
  const { pathname, hash } = resolved(value, page);
  const path = decodeURIComponent(pathname);
  return own.has(path) && (hash === '' || ids.get(path)?.has(decodeURIComponent(hash.slice(1))) === true);
}

test('the crawl sees links, anchors, other sites and mail', () => {
  const all = pages.flatMap(links);
  for (const start of ['/', '#', 'https://', 'mailto:'])
    expect(all.filter((value) => value.startsWith(start)).length).toBeGreaterThan(0);
});

test('a broken link or anchor would be noticed', () => {
  const home = pages.find(({ address }) => address === '/')!;
  expect(isThere('/stappenplan/#inhoud', home)).toBe(true);
  expect(isThere('/bestaat-niet/', home)).toBe(false);
  expect(isThere('/stappenplan/#bestaat-niet', home)).toBe(false);
});

test('no link or anchor is broken', () => {
  expect(
    faults((page) => links(page).filter((value) => isOwn(value, page) && !isThere(value, page))),
  ).toEqual({});
});

test('every link has words', () => {
  const isSilent = ({ element }: Used) =>
    textOf(element) === '' &&
    !element.getAttributeValue('aria-label') &&
    !element.querySelectorAll('img').some((img) => img.getAttributeValue('alt'));
  expect(
    faults((page) =>
      having(page, 'a', 'href')
        .filter(isSilent)
        .map(({ value }) => value),
    ),
  ).toEqual({});
});

test('links to elsewhere are complete addresses', () => {
  const isComplete = (value: string) =>
    /^(?:https?:\/\/[^/\s]+\.[^/\s]+|mailto:(?:[^@\s]+@[^@\s]+|\?subject=)|tel:\+?\d)/.test(value);
  expect(faults((page) => links(page).filter((value) => !isOwn(value, page) && !isComplete(value)))).toEqual(
    {},
  );
});

test('mail comes with a subject and the address of the page', () => {
  const isPoor = (value: string, { address }: Page) => {
    const { searchParams } = new URL(value);
    const page = new URL(address, handbook.adres).href;
    return !searchParams.get('subject')?.trim() || !searchParams.get('body')?.includes(page);
  };
  expect(
    faults((page) => links(page).filter((value) => value.startsWith('mailto:') && isPoor(value, page))),
  ).toEqual({});
});

test('pages take every file from the site itself, and each is there', () => {
  const sets = (page: Page) =>
    [...having(page, 'img', 'srcset'), ...having(page, 'source', 'srcset')].flatMap(({ value }) =>
      value.split(',').map((part) => part.trim().split(/\s+/)[0]!),
    );
  const used = (page: Page) => [
    ...['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed']
      .flatMap((tag) => having(page, tag, 'src'))
      .map(({ value }) => value),
    ...having(page, 'link', 'href')
      // Both only name something; no browser fetches them.
      .filter(({ element }) => !['canonical', 'schema.DC'].includes(element.getAttributeValue('rel') ?? ''))
      .map(({ value }) => value),
    ...having(page, 'object', 'data').map(({ value }) => value),
    ...having(page, 'use', 'href').map(({ value }) => value),
    ...sets(page),
  ];
  expect(
    faults((page) => used(page).filter((value) => !(isOwn(value, page) && isThere(value, page)))),
  ).toEqual({});
});

test('forms stay on the site', () => {
  const actions = (page: Page) => having(page, 'form', 'action').map(({ value }) => value);
  expect(
    faults((page) => actions(page).filter((value) => !(isOwn(value, page) && isThere(value, page)))),
  ).toEqual({});
});

test('style sheets take nothing from another host', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  const elsewhere = /(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^)"']*/g;
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.flatMap((file) => readFileSync(join(dist, file), 'utf8').match(elsewhere) ?? [])).toEqual([]);
});

test('every page can be reached from the home page', () => {
  const ways = (page: Page) => [...links(page), ...having(page, 'form', 'action').map(({ value }) => value)];
  const reached = new Set(['/']);
  // A set gives what is added while it is walked.
  for (const address of reached) {
    const page = pages.find((candidate) => candidate.address === address);
    for (const value of page ? ways(page) : [])
      if (isOwn(value, page!)) reached.add(resolved(value, page!).pathname);
  }
  // A host shows the first by itself; writers come to the second from a message of `check`.
  const apart = except('/404.html', '/meewerken/fouten/').filter(({ address }) => !reached.has(address));
  expect(apart.map(({ address }) => address)).toEqual([]);
});
