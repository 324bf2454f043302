import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { editie, entry, handleiding, contents } from '../../../tests/builders/contents.ts';
import { addressBook } from '../../page/address-book.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import { buildHandbook, type Handbook } from '../../handbook/handbook.ts';
import { withFiles } from '../registry/index.ts';
import * as feeds from './index.ts';

const { llmsTxt, sitemap } = feeds;
const atomFeed = (book: Handbook) => feeds.atomFeed(book, '/feed.xml');
const sitemapIndex = (book: Handbook) => feeds.sitemapIndex(book, '/sitemap-0.xml');
const robots = (book: Handbook) => feeds.robots(book, '/sitemap-index.xml');

const handbook = (entries: EachEntry[], otherwise: object = {}) =>
  withFiles(buildHandbook(contents(entries, otherwise)), []);
const root = (text: string): Element => new DOMParser().parseFromString(text, 'text/xml').documentElement!;
const children = (element: Element, name: string): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeName === name);
const words = (element: Element, name: string): string => {
  const found = children(element, name);
  expect(found, name).toHaveLength(1);
  return found[0]!.textContent!;
};
const news = (book: Handbook) =>
  children(root(atomFeed(book)), 'entry').map((item) => [
    words(item, 'updated').slice(0, 10),
    words(item, 'title'),
    words(item, 'summary'),
  ]);

const changed = entry('stap', 'verkennen', {
  titel: 'Geld & «tijd» <nu>',
  gecontroleerd: '2026-10-01',
  wijzigingen: [
    { datum: '2026-11-03', wat: 'Het bedrag klopt weer.' },
    { datum: '2026-09-01', wat: 'Een eerste zin.' },
    { datum: '2026-11-03', wat: 'En de bron is nieuw.' },
  ],
});
const plain = entry('vraag', 'waarom', {
  gecontroleerd: '2026-11-03',
  samenvatting: 'Voor <Gemeente/> & anderen.',
});
const book = () => handbook([changed, plain]);

describe('the news feed', () => {
  test('tells every change of a day once, newest first, and every page as it was last gone through', () => {
    expect(news(book())).toEqual([
      ['2026-11-03', 'Gewijzigd: Geld & «tijd» <nu>', 'Het bedrag klopt weer. En de bron is nieuw.'],
      ['2026-11-03', 'Waarom?', 'Voor uw gemeente & anderen.'],
      ['2026-09-01', 'Gewijzigd: Geld & «tijd» <nu>', 'Een eerste zin.'],
    ]);
  });

  test('is what RFC 4287 asks', () => {
    const feed = root(atomFeed(book()));
    const ATOM = 'http://www.w3.org/2005/Atom';
    const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
    expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
    const entries = children(feed, 'entry');
    for (const part of [feed, ...entries]) {
      // 4.1.1 and 4.1.2: exactly one id, title and updated.
      expect(() => new URL(words(part, 'id'))).not.toThrow();
      expect(words(part, 'title')).not.toBe('');
      expect(words(part, 'updated')).toMatch(MOMENT);
      expect(Number.isNaN(Date.parse(words(part, 'updated')))).toBe(false);
      // At most one alternate link of a type and language, and every link has somewhere to go.
      const links = children(part, 'link');
      expect(links.every((link) => URL.canParse(link.getAttribute('href')!))).toBe(true);
      expect(links.filter((link) => link.getAttribute('rel') === 'alternate')).toHaveLength(1);
      for (const name of ['rights', 'subtitle', 'summary', 'published', 'generator', 'icon', 'logo'])
        expect(children(part, name).length, name).toBeLessThanOrEqual(1);
      // Only elements that RFC 4287 allows there, all in its namespace.
      const allowed =
        part === feed
          ? ['author', 'entry', 'id', 'link', 'rights', 'subtitle', 'title', 'updated']
          : ['category', 'id', 'link', 'summary', 'title', 'updated'];
      const elements = [...part.childNodes].filter((node): node is Element => node.nodeType === 1);
      expect(elements.filter(({ localName }) => !allowed.includes(localName!))).toEqual([]);
      expect(elements.filter(({ namespaceURI }) => namespaceURI !== ATOM)).toEqual([]);
    }
    // 4.1.1: an author, here or in every entry; 3.2: a person has a name.
    expect(words(children(feed, 'author')[0]!, 'name')).toBe('Uitgever');
    // 4.1.1: a feed says where it stands itself.
    const self = children(feed, 'link').find((link) => link.getAttribute('rel') === 'self');
    expect(self?.getAttribute('href')).toBe('https://zandmeer.test/feed.xml');
    // 4.2.2.1: a category has a term.
    const categories = entries.flatMap((item) => children(item, 'category'));
    expect(categories.map((item) => item.getAttribute('term'))).toEqual(['stap', 'vraag', 'stap']);
    // 4.2.6: ids are unique, and the feed is as new as its newest entry.
    const ids = [feed, ...entries].map((part) => words(part, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(words(feed, 'updated')).toBe(words(entries[0]!, 'updated'));
  });

  test('names things by ids that no later change can touch', () => {
    const ids = (of: Handbook) => children(root(atomFeed(of)), 'entry').map((item) => words(item, 'id'));
    const later = handbook(
      [
        entry('stap', 'verkennen', { ...changed.data, titel: 'Anders', nummer: 9 }),
        entry('vraag', 'waarom', { ...plain.data, gecontroleerd: '2026-12-24' }),
        entry('thema', 'geld'),
      ],
      { editie: editie({ versie: '9.0.0', datum: '2027-01-01' }) },
    );
    expect(ids(book())).toEqual([
      'tag:zandmeer.test,2026:/stappenplan/verkennen/2026-11-03',
      'tag:zandmeer.test,2026:/vragen/waarom/',
      'tag:zandmeer.test,2026:/stappenplan/verkennen/2026-09-01',
    ]);
    expect(ids(later)).toEqual(expect.arrayContaining(ids(book())));
  });

  test('holds fifty entries at most, and the day of the edition when there is nothing', () => {
    const vragen = Array.from({ length: 60 }, (_, i) => entry('vraag', `vraag-${i}`, { volgorde: i + 1 }));
    expect(news(handbook(vragen))).toHaveLength(50);
    expect(words(root(atomFeed(handbook([]))), 'updated')).toBe('2026-11-22T00:00:00Z');
  });

  test('says nothing of a portrait that was withdrawn', () => {
    const portret = entry('portret', 'trekker', { titel: 'De trekker', ingetrokken: true });
    expect(news(handbook([portret]))).toEqual([]);
  });

  test('leaves out what XML cannot hold', () => {
    const odd = entry('stap', 'raar', { titel: 'Tel\u0001 \uFFFE& \uD800hier' });
    expect(news(handbook([odd]))[0]![1]).toBe('Tel & hier');
  });

  test('lets the handbook stand for a publisher whom nobody knows yet', () => {
    const unknown = { handleiding: { ...handleiding(), adres: 'https://handleiding.example/' } };
    const [author] = children(root(atomFeed(handbook([plain], unknown))), 'author');
    expect(words(author!, 'name')).toBe('Handleiding');
  });
});

describe('the sitemap', () => {
  const dates = (of: Handbook) =>
    Object.fromEntries(
      children(root(sitemap(of)), 'url').map((item) => [
        words(item, 'loc').replace('https://zandmeer.test', ''),
        words(item, 'lastmod'),
      ]),
    );

  test('has every address once', () => {
    const places = children(root(sitemap(book())), 'url').map((item) => words(item, 'loc'));
    const known = [...addressBook(book()).keys()].map((address) => `https://zandmeer.test${address}`);
    expect(places.toSorted()).toEqual(known.sort());
  });

  test('says when a page last changed, and a list when the newest it lists did', () => {
    const late = entry('praktijk', 'zandmeer', { gecontroleerd: '2026-12-31', themas: ['geld'] });
    const old = entry('vraag', 'oud', { gecontroleerd: '2026-01-01', volgorde: 2 });
    expect(dates(handbook([changed, plain, old, late]))).toMatchObject({
      '/stappenplan/verkennen/': '2026-11-03',
      '/stappenplan/': '2026-11-03',
      '/vragen/oud/': '2026-01-01',
      '/vragen/': '2026-11-03',
      '/praktijken/thema/geld/': '2026-12-31',
      '/': '2026-12-31',
      '/a-z/': '2026-12-31',
      '/zoeken/': '2026-11-22',
    });
  });

  test('is named by its index, and that by robots.txt', () => {
    const [part] = children(root(sitemapIndex(book())), 'sitemap');
    expect([words(part!, 'loc'), words(part!, 'lastmod')]).toEqual([
      'https://zandmeer.test/sitemap-0.xml',
      '2026-11-22',
    ]);
    expect(robots(book())).toContain('\nSitemap: https://zandmeer.test/sitemap-index.xml\n');
  });
});

describe('llms.txt', () => {
  test('has a title, a summary, and a list of links under every heading', () => {
    const [heading, ...parts] = llmsTxt(book()).trim().split('\n\n');
    expect(heading).toBe('# Handleiding');
    expect(parts[0]).toBe('> Omschrijving.');
    const sections = parts.slice(2);
    expect(sections.filter((_, i) => i % 2 === 0).every((part) => /^## \S/.test(part))).toBe(true);
    const lines = sections.filter((_, i) => i % 2 === 1).flatMap((part) => part.split('\n'));
    expect(lines.filter((line) => !/^- \[.+\]\(https:\/\/zandmeer\.test\/\S*\)(: .+)?$/.test(line))).toEqual(
      [],
    );
    expect(lines).toContain(
      '- [Waarom?](https://zandmeer.test/vragen/waarom/index.md): Voor uw gemeente & anderen.',
    );
  });

  test('shows no heading without a page under it', () => {
    expect(llmsTxt(handbook([plain]))).not.toMatch(/^## .+\n\n(?:##|$)/m);
  });
});

test('the same handbook gives the same bytes', () => {
  for (const write of [atomFeed, sitemap, sitemapIndex, llmsTxt]) expect(write(book())).toBe(write(book()));
});
