import { describe, expect, test } from 'vitest';
import { parseBlock } from '../../document/parse.ts';
import { pairsOf } from './compare.ts';
import { unitsOf } from './units.ts';

const units = (...paragraphs: string[]) =>
  unitsOf(parseBlock(`## De brief {#brief}\n\n${paragraphs.join('\n\n')}`, { headings: true }).text);
const marks = (...paragraphs: string[]) => units(...paragraphs).map(({ mark }) => mark);
const told = (now: string[], then: string[], translated: string[]) =>
  pairsOf(units(...now), units(...translated), marks(...then))
    .slice(1)
    .map(({ is, dutch, translated: made }) => [is, dutch?.words, made?.words]);

describe('a translation beside the Dutch text', () => {
  test('is up to date as long as nothing changed', () => {
    expect(told(['Een.', 'Twee.'], ['Een.', 'Twee.'], ['Bir.', 'İki.'])).toEqual([
      ['gelijk', 'Een.', 'Bir.'],
      ['gelijk', 'Twee.', 'İki.'],
    ]);
  });

  test('tells which paragraph changed, and keeps the others together', () => {
    expect(told(['Een.', 'Anders.', 'Drie.'], ['Een.', 'Twee.', 'Drie.'], ['Bir.', 'İki.', 'Üç.'])).toEqual([
      ['gelijk', 'Een.', 'Bir.'],
      ['veranderd', 'Anders.', 'İki.'],
      ['gelijk', 'Drie.', 'Üç.'],
    ]);
  });

  test('tells what came in between, and what went', () => {
    expect(told(['Een.', 'Nieuw.', 'Twee.'], ['Een.', 'Twee.'], ['Bir.', 'İki.'])).toEqual([
      ['gelijk', 'Een.', 'Bir.'],
      ['nieuw', 'Nieuw.', undefined],
      ['gelijk', 'Twee.', 'İki.'],
    ]);
    expect(told(['Twee.'], ['Een.', 'Twee.'], ['Bir.', 'İki.'])).toEqual([
      ['weg', undefined, 'Bir.'],
      ['gelijk', 'Twee.', 'İki.'],
    ]);
  });
});

test('a paragraph knows its fields and its numbers, and not the boxes of who sends it', () => {
  const [, ...rest] = units(
    'Bel <Invulveld id="telefoon"/> of 0800-8115.',
    '<Tip>\nHaal dit weg.\n</Tip>',
    'Dag!',
  );
  expect(rest.map(({ fields, numbers, words }) => ({ fields, numbers, words }))).toEqual([
    { fields: ['telefoon'], numbers: ['0800-8115'], words: 'Bel {telefoon} of 0800-8115.' },
    { fields: [], numbers: [], words: 'Dag!' },
  ]);
});
