import { reservedIds } from '../../kinds/index.ts';
import { describe, expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { addressOf } from '../../handbook/address.ts';
import { addressBook } from '../address-book.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { pageFor } from '../page-for.ts';
import { siteFor } from '../site/site.ts';
import { catalogueFor } from './catalogue.ts';
import { facetIds, facetsOf } from './facets.ts';
import { facetPageFor, facetPages } from './facet-page.ts';
import { comparisonFor } from './comparison.ts';

const praktijken = [
  entry('praktijk', 'eiland', {
    gemeenten: ['’s-Gravenhage', 'Súdwest-Fryslân'],
    themas: ['geld'],
    status: { waarde: 'loopt', peildatum: '2026-11-22', toelichting: 'Gebeld.' },
  }),
  entry('praktijk', 'zee', { gemeenten: ['Zandmeer', 'Súdwest-Fryslân'], themas: ['vog', 'geld'] }),
];
const handbook = buildHandbook(
  contents([...praktijken, entry('thema', 'geld'), entry('stap', 'tellen', { themas: ['geld'] })]),
);
const facet = (id: string) => facetsOf(handbook).find((item) => item.id === id)!;

describe('facets', () => {
  test('have the values that praktijken have, in order, with counts and ASCII addresses', () => {
    expect(facet('gemeente').values).toEqual([
      {
        slug: 's-gravenhage',
        name: '’s-Gravenhage',
        address: '/praktijken/gemeente/s-gravenhage/',
        count: 1,
      },
      {
        slug: 'sudwest-fryslan',
        name: 'Súdwest-Fryslân',
        address: '/praktijken/gemeente/sudwest-fryslan/',
        count: 2,
      },
      { slug: 'zandmeer', name: 'Zandmeer', address: '/praktijken/gemeente/zandmeer/', count: 1 },
    ]);
    expect(facet('thema').values.map(({ slug, count }) => [slug, count])).toEqual([
      ['vog', 1],
      ['geld', 2],
    ]);
  });

  test('have no value without a praktijk', () => {
    expect(facet('status').values.map(({ slug }) => slug)).toEqual(['loopt', 'onbekend']);
    expect(facetsOf(buildHandbook(contents([])))).toEqual([]);
  });

  test('have names that no praktijk may bear', () => {
    expect(facetIds.filter((id) => !reservedIds('praktijk').includes(id))).toEqual([]);
  });

  test('have addresses in the ledger, and so has comparing', () => {
    const book = [...addressBook(handbook).keys()];
    for (const { value } of facetPages(handbook)) expect(book).toContain(value.address);
    expect(book).toContain('/praktijken/vergelijken/');
    expect(book).toContain('/a-z/');
  });
});

test('the page of a value holds its praktijken, its thema and the way back', () => {
  const { values } = facet('thema');
  const page = facetPageFor(handbook, facet('thema'), values[1]!);
  expect(page.cards.map(({ id }) => id)).toEqual(['eiland', 'zee']);
  expect(page.thema?.adres).toBe('/themas/geld/');
  expect(page.crumbs.map(({ adres: address }) => address)).toEqual(['/', '/praktijken/']);
  expect(page.otherwise.values.map(({ slug }) => slug)).toEqual(['vog']);
  expect(page.refine.adres).toBe('/praktijken/?thema=geld');
  expect(facetPageFor(handbook, facet('thema'), values[0]!).thema).toBeUndefined();
});

test('every value of a card leads to its page', () => {
  const [card] = catalogueFor(handbook).cards;
  expect(card!.values.flatMap(({ links }) => links.map(({ adres: address }) => address))).toEqual([
    '/praktijken/gemeente/s-gravenhage/',
    '/praktijken/gemeente/sudwest-fryslan/',
    '/praktijken/thema/geld/',
    '/praktijken/aanpak/netwerk/',
    '/praktijken/onderbouwing/beschreven/',
    '/praktijken/status/loopt/',
  ]);
});

describe('comparing', () => {
  test('shows every praktijk on every point', () => {
    const { rows, columns } = comparisonFor(handbook);
    expect(columns.map(({ id }) => id)).toEqual(['eiland', 'zee']);
    expect(rows.map(({ id }) => id)).toEqual(
      'gemeente jaren aanpak doelgroep themas status laatsteTeken opvolger bellen wat wie hoe opbrengst cijfers beperkingen onderbouwing bronnen'.split(
        ' ',
      ),
    );
    expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
  });

  test('numbers a source once for the whole page', () => {
    const two = ['een', 'twee'].map((id) =>
      entry('praktijk', id, { wat: 'Iets. <Bron id="verslag"/>', wie: 'Wie. <Bron id="krant"/>' }),
    );
    const { bronnen } = comparisonFor(
      buildHandbook(contents([...two, entry('bron', 'verslag'), entry('bron', 'krant')])),
    );
    expect(bronnen.map(({ id, nummer: number }) => [id, number])).toEqual([
      ['verslag', 1],
      ['krant', 2],
    ]);
  });

  test('is not there when there is nothing to compare with', () => {
    const only = buildHandbook(contents([praktijken[0]!]));
    expect(catalogueFor(only).compare).toBeUndefined();
    expect(addressBook(only).has('/praktijken/vergelijken/')).toBe(false);
  });
});

test('a thema page lists every stap and every praktijk of that thema', () => {
  const thema = handbook.perSoort.thema[0]!;
  const links = pageFor(handbook, thema).foot.related.flatMap(({ links }) =>
    links.map(({ adres: address }) => address),
  );
  expect(links.sort()).toEqual(['/praktijken/eiland/', '/praktijken/zee/', '/stappenplan/tellen/']);
  expect(addressOf(thema)).toBe('/themas/geld/');
});

test('the foot of every page leads to the A–Z', () => {
  expect(siteFor(handbook).foot).toContainEqual({ titel: 'Van A tot Z', adres: '/a-z/' });
});
