import { expect, test } from 'vitest';
import { gesplitst, kopieVan } from './kopie.ts';
import { leesPagina } from './lees-pagina.ts';

const splits = (woord: string): readonly string[] =>
  ({ vertrouwenspersonen: ['vertrouwens', 'personen'], coördinatorenoverleg: ['coördinatoren', 'overleg'] })[
    woord
  ] ?? [];

test('compounds are split as they are written', () => {
  expect(gesplitst('Vertrouwenspersonen, en het COÖRDINATORENOVERLEG.', splits)).toBe(
    'Vertrouwens|personen, en het COÖRDINATOREN|OVERLEG.',
  );
  expect(gesplitst('Een persoon.', splits)).toBe('Een persoon.');
});

test('only text of the page itself changes; filters come with it, and cells do not run together', () => {
  const html =
    '<!doctype html><html lang="nl"><head><title>Vertrouwenspersonen</title></head><body><main data-pagefind-body>' +
    '<p class="bovenkop">Thema</p><h1 title="Vertrouwenspersonen">Vertrouwenspersonen</h1>' +
    '<table><tbody><tr><td>Een</td><td>Twee</td></tr></tbody></table></main></body></html>';
  const kopie = kopieVan(leesPagina(html)!.document, ['thema:vog'], splits);
  expect(kopie).toContain('<title>Vertrouwenspersonen</title>');
  expect(kopie).toContain('<h1 title="Vertrouwenspersonen">Vertrouwens|personen</h1>');
  expect(kopie).toContain('<td>Een </td><td>Twee </td>');
  expect(kopie).toContain('<p class="bovenkop" data-pagefind-ignore="">');
  expect(kopie).toContain('<span data-pagefind-filter="thema:vog"></span></main>');
});
