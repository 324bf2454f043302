import { expect, test } from 'vitest';
import { nl } from '../../src/text/nl.ts';
import { REVIEW_ADDRESS } from '../../src/handbook/address.ts';
import { type Page, attribute, except, faults, handbook, lasting, pageAt, pages, textOf } from './dist.ts';

/** The page for what is not there. */
const LOST = '/404.html';
/** Pages that are no part of the handbook's order, and so have no path to them. */
const WITHOUT_TRAIL = ['/', LOST, '/zoeken/'];

/** What a `<meta>` says, found by one of its attributes. */
function meta({ tree }: Page, key: 'name' | 'http-equiv', value: string): string {
  const found = tree.querySelectorAll('meta').find((element) => element.getAttributeValue(key) === value);
  return (found && attribute(found, 'content')) ?? '';
}
const policy = (page: Page): string => meta(page, 'http-equiv', 'Content-Security-Policy');
const title = ({ tree }: Page): string => textOf(tree.querySelector('title')!);
const headings = ({ tree }: Page): string[] => tree.querySelectorAll('h1').map(textOf);
const navigation = ({ tree }: Page): string[] =>
  tree.querySelectorAll('nav').map((nav) => {
    const by = nav.getAttributeValue('aria-labelledby');
    return by ? textOf(tree.querySelector(`#${by}`)!) : (attribute(nav, 'aria-label') ?? '');
  });

test('every page says that it is Dutch', () => {
  const long = ({ tree }: Page) => tree.querySelector('html')!.getAttributeValue('lang') ?? 'none';
  expect(faults((page) => [long(page)].filter((value) => value !== 'nl'))).toEqual({});
});

test('no two pages have the same title', () => {
  const titles = pages.map(title);
  expect(titles.filter((value, i) => titles.indexOf(value) !== i)).toEqual([]);
});

test('every page has one heading of the first level, and the title of the tab opens with it', () => {
  expect(faults((page) => (headings(page).length === 1 ? [] : [`${headings(page).length} h1`]))).toEqual({});
  expect(faults((page) => headings(page).filter((heading) => !title(page).startsWith(heading)))).toEqual({});
});

test('headings skip no level', () => {
  const skipped = ({ tree }: Page) => {
    const all = tree.querySelectorAll('h1, h2, h3, h4, h5, h6');
    const level = (i: number) => (i < 0 ? 0 : Number(all[i]!.tagName[1]));
    return all.filter((_, i) => level(i) > level(i - 1) + 1).map(textOf);
  };
  expect(faults(skipped)).toEqual({});
});

test('every page describes itself in a sentence', () => {
  const isSentence = (text: string) => /^\S.{20,}[.?!]$/u.test(text);
  expect(faults((page) => [meta(page, 'name', 'description')].filter((text) => !isSentence(text)))).toEqual(
    {},
  );
});

test('every page names its own lasting address', () => {
  const canonical = ({ tree }: Page) =>
    tree
      .querySelectorAll('link')
      .filter((link) => link.getAttributeValue('rel') === 'canonical')
      .map((link) => attribute(link, 'href'))
      .join();
  const wrong = (page: Page) =>
    [canonical(page)].filter((href) => href !== new URL(page.address, handbook.adres).href);
  expect(faults(wrong, lasting)).toEqual({});
});

test('what is not there, and what is for editors, keeps out of search engines', () => {
  for (const address of [LOST, REVIEW_ADDRESS])
    expect(meta(pageAt(address), 'name', 'robots')).toBe('noindex');
});

test('the policy of every page lets in nothing that is inline or from elsewhere', () => {
  const open = /'unsafe-(?:inline|eval|hashes)'|\*|https?:|^(?!default-src 'none';)/;
  expect(faults((page) => [policy(page)].filter((text) => open.test(text)))).toEqual({});
});

test('only the search page may compile', () => {
  expect(
    pages.filter((page) => policy(page).includes('wasm-unsafe-eval')).map(({ address }) => address),
  ).toEqual(['/zoeken/']);
});

// Data is no script: browsers do not run it, and `tests/site/metadata.test.ts` reads all of it.
test('no page has style, script or a handler on an element', () => {
  const inline = ({ tree }: Page) =>
    tree
      .querySelectorAll('*')
      .flatMap((element) => element.attributes.filter(({ key }) => key === 'style' || key.startsWith('on')))
      .map(({ key, value }) => `${key}="${String(value)}"`);
  const scripts = ({ tree }: Page) =>
    tree
      .querySelectorAll('script')
      .filter((script) => !script.hasAttribute('src') && attribute(script, 'type') !== 'application/ld+json');
  expect(faults(inline)).toEqual({});
  expect(faults((page) => scripts(page).map(textOf))).toEqual({});
});

test('every page has a header, one main part, a footer and the menu', () => {
  const missing = (page: Page) =>
    ['body > header', 'body > main', 'body > footer'].filter(
      (part) => page.tree.querySelectorAll(part).length !== 1,
    );
  expect(faults(missing)).toEqual({});
  expect(faults((page) => (navigation(page).includes(nl.mainMenu) ? [] : ['no menu']))).toEqual({});
});

test('every navigation on a page has a name of its own', () => {
  expect(
    faults((page) => navigation(page).filter((name, i, all) => !name || all.indexOf(name) !== i)),
  ).toEqual({});
});

test('the first link skips to the main part', () => {
  const target = ({ tree }: Page) => attribute(tree.querySelector('body a')!, 'href')!;
  const main = ({ tree }: Page) => `#${tree.querySelector('main')!.id ?? ''}`;
  expect(faults((page) => [target(page)].filter((href) => href !== main(page)))).toEqual({});
});

test('every page of the handbook shows the way to it from the start', () => {
  const wrong = ({ tree, address }: Page) => {
    const trail = tree
      .querySelectorAll('nav')
      .find((nav) => nav.getAttributeValue('aria-label') === nl.breadcrumb);
    const items = trail?.querySelectorAll('li') ?? [];
    const way = items.slice(0, -1).map((item) => attribute(item.querySelector('a')!, 'href')!);
    const here = items.at(-1);
    return [
      way[0] === '/' ? '' : 'does not begin at the start',
      way.every((href) => address.startsWith(href)) ? '' : 'leads elsewhere',
      here && textOf(here) === headings(pageAt(address))[0] ? '' : 'ends with another title',
      here?.getAttributeValue('aria-current') === 'page' ? '' : 'does not say where you are',
    ].filter(Boolean);
  };
  expect(faults(wrong, except(...WITHOUT_TRAIL))).toEqual({});
  expect(WITHOUT_TRAIL.filter((address) => navigation(pageAt(address)).includes(nl.breadcrumb))).toEqual([]);
});
