import { describe, expect, test } from 'vitest';
import { adresVan, passageVan, stukkenVan, uittreksels, zonderLabels } from './uittreksel.ts';

const plek = (title: string, url: string, excerpt: string, punten: number) => ({
  title,
  url,
  excerpt,
  weighted_locations: [{ balanced_score: punten }],
});

describe('what is shown of a page', () => {
  test('is the words at its top, and the best of its places', () => {
    const { boven, plekken } = uittreksels(
      {
        content: 'VOG. Gratis.',
        excerpt: '',
        sub_results: [
          plek('VOG', '/vog/', 'Een <mark>VOG</mark>.', 1),
          plek('Minder', '/vog/#minder', 'x', 1),
          plek('Vrijwilligers|werk', '/vog/#meer', '<mark>Vrijwilligers|werk.</mark> y', 9),
        ],
      },
      'VOG',
    );
    expect(boven.map(({ tekst }) => tekst).join('')).toBe('Een VOG.');
    expect(plekken.map(({ id, kop }) => [id, kop])).toEqual([
      ['meer', 'Vrijwilligerswerk'],
      ['minder', 'Minder'],
    ]);
    // What a heading says is not said once more, but the browser may mark it.
    expect(plekken[0]).toMatchObject({
      passage: 'Vrijwilligerswerk',
      stukken: [{ tekst: 'y', raak: false }],
    });
  });

  test('begins after the title when the words stand elsewhere', () => {
    const { boven } = uittreksels(
      { content: 'Wat kost het? Geld en|tijd.', excerpt: '', sub_results: [] },
      'Wat kost het?',
    );
    expect(boven).toEqual([{ tekst: 'Geld entijd.', raak: false }]);
  });
});

test('labels are left out of an excerpt, but not when nothing else was asked for', () => {
  expect(zonderLabels('|Rol |Taken Kiest de <mark>organisatie</mark>. |<b> |Wie …')).toBe(
    'Kiest de <mark>organisatie</mark>. …',
  );
  expect(zonderLabels('Kiest <mark>|Taken</mark> de <mark>taken</mark>')).toBe('Kiest de <mark>taken</mark>');
  expect(zonderLabels('|Rol <mark>|Taken</mark> Kiest')).toBe('|Rol <mark>|Taken</mark> Kiest');
  expect(zonderLabels('|Rol |Taken')).toBe('|Rol |Taken');
  expect(zonderLabels('Vertrouwens|personen kiezen')).toBe('Vertrouwens|personen kiezen');
});

describe('an excerpt', () => {
  test('loses the signs between parts, and marks words without their punctuation', () => {
    expect(stukkenVan('de (<mark>vertrouwens|persoon,</mark> <mark>die</mark>')).toEqual([
      { tekst: 'de (', raak: false },
      { tekst: 'vertrouwenspersoon', raak: true },
      { tekst: ', ', raak: false },
      { tekst: 'die', raak: true },
    ]);
  });

  test('with markup in it stays text', () => {
    expect(stukkenVan('&lt;img src=x&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      { tekst: '<img src=x> <', raak: false },
      { tekst: 'b', raak: true },
      { tekst: '>', raak: false },
    ]);
  });
});

describe('the passage for the browser to mark', () => {
  const passage = (excerpt: string) => passageVan(stukkenVan(excerpt));

  test('joins words that stand together, and does not run across punctuation', () => {
    expect(passage('een <mark>directe</mark> <mark>lijn</mark> naar <mark>iets</mark>')).toBe('directe lijn');
    expect(passage('Voor <mark>schulden.</mark> <mark>Hulp</mark> is er')).toBe('schulden');
    expect(passage('niets')).toBe('');
  });

  test('is written so that an address can hold it', () => {
    expect(adresVan('/a/', 'b', 'co-trainer & gast')).toBe('/a/#b:~:text=co%2Dtrainer%20%26%20gast');
    expect(adresVan('/a/', '', 'x')).toBe('/a/#:~:text=x');
    expect(adresVan('/a/', 'b', '')).toBe('/a/#b');
    expect(adresVan('/a/', '', '')).toBe('/a/');
  });
});
