import { describe, expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { textOf } from '../../document/text.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { withFiles } from '../../outputs/registry/index.ts';
import { compare } from '../../text/pages/compare.ts';
import { catalogueFor } from './catalogue.ts';
import { compareAddress, comparisonFor } from './comparison.ts';

const full = entry('praktijk', 'zee', {
  gemeenten: ['Zandmeer', 'Duin'],
  jaren: { van: 2019, tot: 2021, toelichting: 'Volgens de bron.' },
  cijfers: [{ wat: 'Mensen', waarde: '30', jaar: '2020', bron: 'krant' }],
  laatsteTeken: { datum: '2023-05', wat: 'Een bericht.' },
  opvolger: 'Het wijkteam.',
  bellen: [{ organisatie: 'Stichting Zee', adres: 'https://zee.test/' }, { organisatie: 'Wijkteam' }],
  themas: ['vog', 'geld'],
  doelgroepen: ['armoede'],
  status: { waarde: 'gestopt', peildatum: '2026-11-22', toelichting: 'Zo staat het er.' },
  onderbouwing: { niveau: 'onderzocht', toelichting: 'Er is gekeken.' },
  bronnen: ['verslag'],
});
const bare = entry('praktijk', 'duin', { bronnen: ['verslag'] });
const handbook = buildHandbook(
  contents([
    full,
    bare,
    entry('thema', 'vog'),
    entry('bron', 'verslag'),
    entry('bron', 'krant', { titel: 'Krant' }),
  ]),
);

describe('practices side by side', () => {
  const comparison = comparisonFor(handbook);
  /** What one practice says on each point, in words. */
  const column = (id: string) => {
    const place = comparison.columns.findIndex((each) => each.id === id);
    return comparison.rows.map((row) => {
      const cell = row.cells[place] ?? {};
      return [
        row.id,
        cell.short,
        cell.inline && textOf(cell.inline),
        cell.punten?.map((text) => textOf(text)).join(' / '),
        cell.digits
          ?.map(({ wat: what, waarde: count, jaar: year, bron }) => `${what} ${count} ${year} ${bron}`)
          .join(),
        cell.links?.map(({ titel: title, adres: address = '-' }) => `${title} ${address}`).join(' / '),
      ].filter(Boolean);
    });
  };

  test('say the same on every point as their pages', () => {
    expect(column('zee')).toEqual([
      ['gemeente', 'Zandmeer en Duin'],
      ['jaren', '2019–2021', 'Volgens de bron.'],
      ['aanpak', 'netwerk'],
      ['doelgroep', 'armoede -'],
      ['themas', 'vog /themas/vog/ / geld -'],
      ['status', 'Gestopt (nagegaan op 22 november 2026)', 'Zo staat het er.'],
      ['laatsteTeken', 'Mei 2023', 'Een bericht.'],
      ['opvolger', 'Het wijkteam.'],
      ['bellen', 'Stichting Zee https://zee.test/ / Wijkteam -'],
      ['wat', 'Wat.'],
      ['wie', 'Wie.'],
      ['hoe', 'Hoe.'],
      ['opbrengst', 'Opbrengst.'],
      ['cijfers', 'Mensen 30 2020 krant'],
      ['beperkingen', 'Beperking.'],
      ['onderbouwing', 'Onderzocht', 'Er is gekeken.'],
      ['bronnen', 'Een bron /bronnen/#verslag / Krant /bronnen/#krant'],
    ]);
  });

  test('say what nobody found', () => {
    const said = new Map(column('duin').map(([point, ...words]) => [point, words.join(' ')]));
    expect(said.get('jaren')).toBe('Onbekend Onbekend.');
    for (const point of ['laatsteTeken', 'opvolger', 'bellen'])
      expect(said.get(point)).toBe(compare.notFound);
    expect(said.get('cijfers')).toBe(compare.noDigits);
  });

  test('share one list of sources, in which a number means one source', () => {
    expect(comparison.bronnen.map(({ id, nummer: number }) => [number, id])).toEqual([
      [1, 'verslag'],
      [2, 'krant'],
    ]);
    expect(comparison).toMatchObject({
      adres: '/praktijken/vergelijken/',
      family: 'zien',
      crumbs: [
        { titel: 'Start', adres: '/' },
        { titel: 'Deel', adres: '/praktijken/' },
      ],
    });
  });

  test('need two practices at least', () => {
    expect(compareAddress(handbook)).toBe('/praktijken/vergelijken/');
    expect(compareAddress(buildHandbook(contents([bare])))).toBeUndefined();
  });
});

describe('the catalogue', () => {
  const catalogue = catalogueFor(withFiles(handbook, []));

  test('shows on a card the years, when they are known, and the values by which it is found', () => {
    const [duin, zee] = catalogue.cards;
    expect(zee).toMatchObject({
      id: 'zee',
      titel: 'Titel van zee',
      adres: '/praktijken/zee/',
      years: '2019–2021',
      slugs: { thema: ['vog', 'geld'], doelgroep: ['armoede'], status: ['gestopt'] },
    });
    expect(zee?.values.find(({ id }) => id === 'gemeente')?.links).toEqual([
      { titel: 'Duin', adres: '/praktijken/gemeente/duin/' },
      { titel: 'Zandmeer', adres: '/praktijken/gemeente/zandmeer/' },
    ]);
    expect(duin).not.toHaveProperty('years');
    expect(duin?.values.map(({ id }) => id)).toEqual(['gemeente', 'aanpak', 'onderbouwing', 'status']);
    const since = entry('praktijk', 'sinds', { jaren: { tot: 2020, toelichting: 'Tot dan.' } });
    expect(catalogueFor(buildHandbook(contents([since]))).cards[0]).toHaveProperty('years');
  });

  test('offers all practices as data, names their provinces, and leads to the comparison', () => {
    expect(catalogue.data.map(({ adres: address }) => address)).toEqual([
      '/praktijken.csv',
      '/praktijken.json',
    ]);
    expect(catalogue).toMatchObject({ provinces: ['flevoland'], compare: '/praktijken/vergelijken/' });
    expect(catalogueFor(buildHandbook(contents([bare])))).not.toHaveProperty('compare');
  });
});
