import { expect, test } from 'vitest';
import { split, copyOf } from './copy.ts';
import { readPage } from './read-page.ts';

const splitUp = (word: string): readonly string[] =>
  ({ vertrouwenspersonen: ['vertrouwens', 'personen'], coördinatorenoverleg: ['coördinatoren', 'overleg'] })[
    word
  ] ?? [];

test('compounds are split as they are written', () => {
  expect(split('Vertrouwenspersonen, en het COÖRDINATORENOVERLEG.', splitUp)).toBe(
    'Vertrouwens|personen, en het COÖRDINATOREN|OVERLEG.',
  );
  expect(split('Een persoon.', splitUp)).toBe('Een persoon.');
});

test('only text of the page itself changes; filters come with it, and cells do not run together', () => {
  const html =
    '<!doctype html><html lang="nl"><head><title>Vertrouwenspersonen</title></head><body><main data-pagefind-body>' +
    '<p class="bovenkop">Thema</p><h1 title="Vertrouwenspersonen">Vertrouwenspersonen</h1>' +
    '<table><tbody><tr><td>Een</td><td>Twee</td></tr></tbody></table></main></body></html>';
  const copy = copyOf(readPage(html)!.document, ['thema:vog'], splitUp);
  expect(copy).toContain('<title>Vertrouwenspersonen</title>');
  expect(copy).toContain('<h1 title="Vertrouwenspersonen">Vertrouwens|personen</h1>');
  expect(copy).toContain('<td>Een </td><td>Twee </td>');
  expect(copy).toContain('<p class="bovenkop" data-pagefind-ignore="">');
  expect(copy).toContain('<span data-pagefind-filter="thema:vog"></span></main>');
});
