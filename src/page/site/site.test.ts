import { describe, expect, test } from 'vitest';
import { contents, editie, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { basisOf } from '../../house-style/basis.ts';
import { shareImageOf, shareImagesOf } from './share-image.ts';
import { siteFor } from './site.ts';

const site = (otherwise: object = {}, entries: Parameters<typeof contents>[0] = []) =>
  siteFor(buildHandbook(contents(entries, { editie: editie(otherwise) })));

describe('the menus', () => {
  const pagina = (id: string, group: string, order: number, label?: string) =>
    entry('pagina', id, { menu: { groep: group, volgorde: order, ...(label && { label }) } });
  const { menu, foot } = site({}, [
    entry('begrip', 'lijn'),
    entry('verslag', 'avond'),
    entry('stap', 'een'),
    pagina('tweede', 'hoofd', 2),
    pagina('eerste', 'hoofd', 1, 'Kort'),
    pagina('colofon', 'voet', 1),
    entry('pagina', 'los'),
  ]);

  test('hold the parts that have something, in their order, with the plan after its steps, and then the pages that ask for a place', () => {
    expect(menu.map(({ adres: address }) => address)).toEqual([
      '/stappenplan/',
      '/plan/',
      '/begrippen/',
      '/eerste/',
      '/tweede/',
    ]);
    expect(menu.map(({ titel: title }) => title)).toEqual([
      'Deel',
      'Mijn stappenplan',
      'Deel',
      'Kort',
      'Titel van tweede',
    ]);
  });

  test('have at the foot smaller parts, downloads, the index, what changed, pages, and where help is', () => {
    expect(foot.map(({ adres: address }) => address)).toEqual([
      '/verslagen/',
      '/downloads/',
      '/a-z/',
      '/wijzigingen/',
      '/colofon/',
      '/#elders',
    ]);
    expect(site().foot.map(({ adres: address }) => address)).toEqual([
      '/downloads/',
      '/a-z/',
      '/wijzigingen/',
      '/#elders',
    ]);
  });
});

test('the bar of a browser has the colour of the header, in light and dark', () => {
  const of = (header: string) => {
    const brand = editie({ huisstijl: { hoofdkleur: '#17495a', steunkleur: '#8f3d1b', kopbalk: header } });
    const { licht: light, donker: dark } = basisOf(brand.huisstijl);
    return { shown: site(brand).themaColour, light, dark };
  };
  const coloured = of('kleur');
  expect(coloured.shown).toEqual({ light: coloured.light.balk, dark: coloured.dark.balk });
  const white = of('licht');
  expect(white.shown).toEqual({ light: white.light.verhoogd, dark: white.dark.verhoogd });
});

test('a site says whose it is: the municipality of an edition, and nobody nationally', () => {
  expect(site({ gemeente: 'Zandmeer' }).gemeente).toBe('Zandmeer');
  expect(site()).not.toHaveProperty('gemeente');
  expect(site()).toMatchObject({
    title: 'Handleiding',
    subtitle: 'Ondertitel',
    versie: 'Versie 1.0.0, 22 november 2026',
    publisher: 'Uitgever',
    licence: { titel: 'CC BY 4.0', adres: 'https://zandmeer.test/licentie' },
  });
});

describe('the image of a shared page', () => {
  const handbook = buildHandbook(
    contents([
      entry('stap', 'een'),
      entry('praktijk', 'zee'),
      entry('praktijk', 'duin'),
      entry('pagina', 'colofon'),
    ]),
  );

  test('says what kind of page it is, unless the title does', () => {
    expect(shareImageOf(handbook, '/stappenplan/een/')).toEqual({
      image: '/deelbeelden/stappenplan/een.png',
      title: 'Titel van een',
      soort: 'Stap 1',
      nummer: 1,
      handleiding: 'Handleiding',
      editie: 'Landelijk',
      family: 'doen',
      street: false,
      alt: 'Stap 1. Titel van een. Handleiding.',
    });
    expect(shareImageOf(handbook, '/praktijken/zee/')).toMatchObject({ soort: 'Praktijk', family: 'zien' });
    expect(shareImageOf(handbook, '/colofon/')).not.toHaveProperty('soort');
  });

  test('shows the whole street for the home page, with what the handbook is about', () => {
    expect(shareImageOf(handbook, '/')).toMatchObject({
      image: '/deelbeelden/start.png',
      title: 'Handleiding',
      subtitle: 'Ondertitel',
      street: true,
      alt: 'Handleiding: Ondertitel.',
    });
  });

  test('is that of its part for a page that nobody knows', () => {
    expect(shareImageOf(handbook, '/praktijken/weg/').image).toBe('/deelbeelden/praktijken.png');
    expect(shareImageOf(handbook, '/weg').image).toBe('/deelbeelden/start.png');
  });

  test('is there for every page that is no entry too, with its title and its colour', () => {
    const images = [...shareImagesOf(handbook)].map(([address, { title, family }]) => [
      address,
      title,
      family,
    ]);
    expect(images.slice(1)).toEqual([
      ['/zoeken/', 'Zoeken', 'doen'],
      ['/meewerken/fouten/', 'Fouten en hoe u ze herstelt', 'doen'],
      ['/meewerken/vormgeving/', 'Vormgeving', 'doen'],
      ['/downloads/', 'Downloads', 'doen'],
      ['/a-z/', 'Van A tot Z', 'doen'],
      ['/wijzigingen/', 'Wat er veranderde', 'doen'],
      ['/plan/', 'Mijn stappenplan', 'doen'],
      ['/praktijken/vergelijken/', 'Praktijken vergelijken', 'zien'],
      ['/praktijken/gemeente/zandmeer/', 'Praktijken in Zandmeer', 'zien'],
      ['/praktijken/aanpak/netwerk/', 'Praktijken met de aanpak netwerk', 'zien'],
      ['/praktijken/onderbouwing/beschreven/', 'Praktijken met onderbouwing: beschreven', 'zien'],
      ['/praktijken/status/onbekend/', 'Praktijken met status: niet bekend of het nog loopt', 'zien'],
      ['/stappenplan/', 'Deel', 'doen'],
      ['/praktijken/', 'Deel', 'zien'],
      ['/stappenplan/een/', 'Titel van een', 'doen'],
      ['/praktijken/duin/', 'Titel van duin', 'zien'],
      ['/praktijken/zee/', 'Titel van zee', 'zien'],
      ['/colofon/', 'Titel van colofon', 'doen'],
    ]);
  });
});
