import { expect, test } from 'vitest';
import { entry, contents } from '../../tests/builders/contents.ts';
import { addressOf, overviewOf } from '../handbook/address.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { homeFor } from '../page/overviews/home.ts';
import { siteFor } from '../page/site/site.ts';
import { searchFiltersFor } from '../page/search/filters.ts';
import { searchDataOf } from '../page/search/data.ts';
import { bookFor } from '../page/book/book.ts';
import { partSoorten, kindOf, kinds, overviewSoorten, reservedIds, soortNames, soortenBy } from './index.ts';

/** A handbook with one entry of every kind. */
const handbook = buildHandbook(contents(soortNames.map((soort) => entry(soort, 'een'))));

test.each(overviewSoorten)('%s stands in a menu, on the home page, in the book and in search', (soort) => {
  const { menu, foot } = siteFor(handbook);
  const addresses = (links: readonly { adres: string }[]) => links.map(({ adres: address }) => address);
  expect(addresses([...menu, ...foot])).toContain(overviewOf(soort));
  expect(addresses(homeFor(handbook).parts)).toContain(overviewOf(soort));
  expect(bookFor(handbook).parts.map(({ address }) => address)).toContain(overviewOf(soort));
  expect(Object.keys(searchDataOf(handbook).paginas)).toContain(addressOf({ soort, id: 'een' }));
  const filters = searchFiltersFor(handbook).find(({ key }) => key === 'soort')!;
  expect(filters.values.map(({ value }) => value)).toContain(soort);
});

test('no two kinds have one folder, and none has the folder of something else', () => {
  const folders = soortNames.map((soort) => kinds[soort].folder);
  expect(new Set(folders).size).toBe(folders.length);
  const others = ['edities', 'huisstijlen', 'beelden', 'rapporten', ...kinds.pagina.reserved];
  expect(folders.filter((folder) => others.includes(folder))).toEqual([]);
});

test('no two kinds want one place in a menu, on the home page or in the book', () => {
  const places = {
    main: soortNames.map((soort) => kindOf(soort).menu).map((menu) => menu && `${menu.in} ${menu.at}`),
    home: soortNames.map((soort) => kindOf(soort).home),
    book: soortNames.map((soort) => kindOf(soort).book),
  };
  for (const all of Object.values(places)) {
    const taken = all.filter((place) => place !== false);
    expect(new Set(taken).size).toBe(taken.length);
  }
});

test('kinds stand in the order of their places, and those without one stay out', () => {
  expect(soortenBy(partSoorten, ({ book }) => book).slice(0, 3)).toEqual(['stap', 'module', 'praktijk']);
  expect(soortenBy(soortNames, ({ home }) => home)).not.toContain('bron');
});

test('a free page may not take the folder of a kind, a praktijk not the name of a filter', () => {
  expect(reservedIds('pagina')).toEqual(expect.arrayContaining(['stappenplan', 'bronnen', 'zoeken']));
  expect(reservedIds('praktijk')).toContain('thema');
  expect(reservedIds('praktijk')).not.toContain('stappenplan');
});
