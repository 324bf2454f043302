import { expect, test } from 'vitest';
import { entry, inhoud } from '../../tests/builders/inhoud.ts';
import { adresVan, overzichtVan } from '../model/adres.ts';
import { buildHandboek } from '../model/handboek.ts';
import { homeFor } from '../model/home.ts';
import { siteFor } from '../model/site.ts';
import { zoekfiltersFor } from '../model/zoekfilters.ts';
import { zoekgegevensVan } from '../model/zoekgegevens.ts';
import { bookFor } from '../page/book/book.ts';
import { deelSoorten, kindOf, kinds, overzichtSoorten, reservedIds, soortNamen, soortenBy } from './index.ts';

/** A handbook with one entry of every kind. */
const handboek = buildHandboek(inhoud(soortNamen.map((soort) => entry(soort, 'een'))));

test.each(overzichtSoorten)('%s stands in a menu, on the home page, in the book and in search', (soort) => {
  const { menu, voet } = siteFor(handboek);
  const adressen = (links: readonly { adres: string }[]) => links.map(({ adres }) => adres);
  expect(adressen([...menu, ...voet])).toContain(overzichtVan(soort));
  expect(adressen(homeFor(handboek).delen)).toContain(overzichtVan(soort));
  expect(bookFor(handboek).parts.map(({ address }) => address)).toContain(overzichtVan(soort));
  expect(Object.keys(zoekgegevensVan(handboek).paginas)).toContain(adresVan({ soort, id: 'een' }));
  const filters = zoekfiltersFor(handboek).find(({ sleutel }) => sleutel === 'soort')!;
  expect(filters.waarden.map(({ waarde }) => waarde)).toContain(soort);
});

test('no two kinds have one folder, and none has the folder of something else', () => {
  const folders = soortNamen.map((soort) => kinds[soort].folder);
  expect(new Set(folders).size).toBe(folders.length);
  const others = ['edities', 'huisstijlen', 'beelden', 'rapporten', ...kinds.pagina.reserved];
  expect(folders.filter((folder) => others.includes(folder))).toEqual([]);
});

test('no two kinds want one place in a menu, on the home page or in the book', () => {
  const places = {
    main: soortNamen.map((soort) => kindOf(soort).menu).map((menu) => menu && `${menu.in} ${menu.at}`),
    home: soortNamen.map((soort) => kindOf(soort).home),
    book: soortNamen.map((soort) => kindOf(soort).book),
  };
  for (const all of Object.values(places)) {
    const taken = all.filter((place) => place !== false);
    expect(new Set(taken).size).toBe(taken.length);
  }
});

test('kinds stand in the order of their places, and those without one stay out', () => {
  expect(soortenBy(deelSoorten, ({ book }) => book).slice(0, 3)).toEqual(['stap', 'module', 'praktijk']);
  expect(soortenBy(soortNamen, ({ home }) => home)).not.toContain('bron');
});

test('a free page may not take the folder of a kind, a praktijk not the name of a filter', () => {
  expect(reservedIds('pagina')).toEqual(expect.arrayContaining(['stappenplan', 'bronnen', 'zoeken']));
  expect(reservedIds('praktijk')).toContain('thema');
  expect(reservedIds('praktijk')).not.toContain('stappenplan');
});
