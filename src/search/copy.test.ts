import { expect, test } from 'vitest';
import { certain } from '../document/certain.ts';
import { copyOf } from './copy.ts';
import { readPage } from './read-page.ts';

const splitUp = (word: string): readonly string[] =>
  ({ vertrouwenspersonen: ['vertrouwens', 'personen'], coördinatorenoverleg: ['coördinatoren', 'overleg'] })[
    word
  ] ?? [];

test('compounds are split as they are written', () => {
  const { copy } = certain(
    readPage(
      '<main data-pagefind-body><p>Vertrouwenspersonen, en het COÖRDINATORENOVERLEG.</p><p>Een persoon.</p>',
    ),
  );
  expect(copyOf(copy, [], splitUp)).toContain(
    '<p>Vertrouwens|personen, en het COÖRDINATOREN|OVERLEG.</p><p>Een persoon.</p>',
  );
});

test('only text of the page itself changes; filters come with it, and cells do not run together', () => {
  const html =
    '<!doctype html><html lang="nl"><head><title>Vertrouwenspersonen</title>' +
    '<meta name="zoekfilter" content="soort:thema" data-pagefind-filter="soort:thema"></head><body><header>Menu</header>' +
    '<main data-pagefind-body><p class="bovenkop">Thema</p><h1 id="vertrouwenspersonen">Vertrouwenspersonen</h1>' +
    '<p>R&amp;D &lt;Vertrouwenspersonen&gt;&nbsp;<sup class="a noot">1</sup></p><nav data-pagefind-ignore>Weg</nav>' +
    '<table><tbody><tr><td>Een</td><td>Twee</td></tr></tbody></table></main></body></html>';
  const { copy } = certain(readPage(html));
  expect(copyOf(copy, ['thema:a"b'], splitUp)).toBe(
    '<!doctype html><html lang="nl"><body><meta name="zoekfilter" content="soort:thema" data-pagefind-filter="soort:thema"><main data-pagefind-body="">' +
      '<p data-pagefind-ignore=""></p><h1 id="vertrouwenspersonen">Vertrouwens|personen</h1>' +
      '<p>R&amp;D &lt;Vertrouwens|personen&gt;&nbsp;<sup class="a noot">1</sup></p><nav data-pagefind-ignore=""></nav>' +
      '<table><tbody><tr><td>Een </td><td>Twee </td></tr></tbody></table>' +
      '<span data-pagefind-filter="thema:a&quot;b"></span></main></body></html>',
  );
});
