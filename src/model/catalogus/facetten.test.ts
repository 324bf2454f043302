import { reservedIds } from '../../kinds/index.ts';
import { describe, expect, test } from 'vitest';
import { entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { adresVan } from '../adres.ts';
import { adresBoek } from '../../page/address-book.ts';
import { buildHandboek } from '../handboek.ts';
import { pageFor } from '../../page/page-for.ts';
import { siteFor } from '../site.ts';
import { catalogusFor } from './catalogus.ts';
import { facetIds, facettenVan } from './facetten.ts';
import { facetpaginaFor, facetpaginas } from './facetpagina.ts';
import { vergelijkingFor } from './vergelijking.ts';

const praktijken = [
  entry('praktijk', 'eiland', {
    gemeenten: ['’s-Gravenhage', 'Súdwest-Fryslân'],
    themas: ['geld'],
    status: { waarde: 'loopt', peildatum: '2026-11-22', toelichting: 'Gebeld.' },
  }),
  entry('praktijk', 'zee', { gemeenten: ['Zandmeer', 'Súdwest-Fryslân'], themas: ['vog', 'geld'] }),
];
const handboek = buildHandboek(
  inhoud([...praktijken, entry('thema', 'geld'), entry('stap', 'tellen', { themas: ['geld'] })]),
);
const facet = (id: string) => facettenVan(handboek).find((item) => item.id === id)!;

describe('facets', () => {
  test('have the values that praktijken have, in order, with counts and ASCII addresses', () => {
    expect(facet('gemeente').waarden).toEqual([
      { slug: 's-gravenhage', naam: '’s-Gravenhage', adres: '/praktijken/gemeente/s-gravenhage/', aantal: 1 },
      {
        slug: 'sudwest-fryslan',
        naam: 'Súdwest-Fryslân',
        adres: '/praktijken/gemeente/sudwest-fryslan/',
        aantal: 2,
      },
      { slug: 'zandmeer', naam: 'Zandmeer', adres: '/praktijken/gemeente/zandmeer/', aantal: 1 },
    ]);
    expect(facet('thema').waarden.map(({ slug, aantal }) => [slug, aantal])).toEqual([
      ['vog', 1],
      ['geld', 2],
    ]);
  });

  test('have no value without a praktijk', () => {
    expect(facet('status').waarden.map(({ slug }) => slug)).toEqual(['loopt', 'onbekend']);
    expect(facettenVan(buildHandboek(inhoud([])))).toEqual([]);
  });

  test('have names that no praktijk may bear', () => {
    expect(facetIds.filter((id) => !reservedIds('praktijk').includes(id))).toEqual([]);
  });

  test('have addresses in the ledger, and so has comparing', () => {
    const boek = [...adresBoek(handboek).keys()];
    for (const { waarde } of facetpaginas(handboek)) expect(boek).toContain(waarde.adres);
    expect(boek).toContain('/praktijken/vergelijken/');
    expect(boek).toContain('/a-z/');
  });
});

test('the page of a value holds its praktijken, its thema and the way back', () => {
  const { waarden } = facet('thema');
  const pagina = facetpaginaFor(handboek, facet('thema'), waarden[1]!);
  expect(pagina.kaarten.map(({ id }) => id)).toEqual(['eiland', 'zee']);
  expect(pagina.thema?.adres).toBe('/themas/geld/');
  expect(pagina.kruimels.map(({ adres }) => adres)).toEqual(['/', '/praktijken/']);
  expect(pagina.anders.waarden.map(({ slug }) => slug)).toEqual(['vog']);
  expect(pagina.verfijn.adres).toBe('/praktijken/?thema=geld');
  expect(facetpaginaFor(handboek, facet('thema'), waarden[0]!).thema).toBeUndefined();
});

test('every value of a card leads to its page', () => {
  const [kaart] = catalogusFor(handboek).kaarten;
  expect(kaart!.waarden.flatMap(({ links }) => links.map(({ adres }) => adres))).toEqual([
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
    const { rijen, kolommen } = vergelijkingFor(handboek);
    expect(kolommen.map(({ id }) => id)).toEqual(['eiland', 'zee']);
    expect(rijen.map(({ id }) => id)).toEqual(
      'gemeente jaren aanpak doelgroep themas status wat wie hoe opbrengst cijfers beperkingen onderbouwing bronnen'.split(
        ' ',
      ),
    );
    expect(rijen.filter(({ cellen }) => cellen.length !== kolommen.length)).toEqual([]);
  });

  test('numbers a source once for the whole page', () => {
    const twee = ['een', 'twee'].map((id) =>
      entry('praktijk', id, { wat: 'Iets. <Bron id="verslag"/>', wie: 'Wie. <Bron id="krant"/>' }),
    );
    const { bronnen } = vergelijkingFor(
      buildHandboek(inhoud([...twee, entry('bron', 'verslag'), entry('bron', 'krant')])),
    );
    expect(bronnen.map(({ id, nummer }) => [id, nummer])).toEqual([
      ['verslag', 1],
      ['krant', 2],
    ]);
  });

  test('is not there when there is nothing to compare with', () => {
    const alleen = buildHandboek(inhoud([praktijken[0]!]));
    expect(catalogusFor(alleen).vergelijken).toBeUndefined();
    expect(adresBoek(alleen).has('/praktijken/vergelijken/')).toBe(false);
  });
});

test('a thema page lists every stap and every praktijk of that thema', () => {
  const thema = handboek.perSoort.thema[0]!;
  const links = pageFor(handboek, thema).foot.related.flatMap(({ links }) => links.map(({ adres }) => adres));
  expect(links.sort()).toEqual(['/praktijken/eiland/', '/praktijken/zee/', '/stappenplan/tellen/']);
  expect(adresVan(thema)).toBe('/themas/geld/');
});

test('the foot of every page leads to the A–Z', () => {
  expect(siteFor(handboek).voet).toContainEqual({ titel: 'Van A tot Z', adres: '/a-z/' });
});
