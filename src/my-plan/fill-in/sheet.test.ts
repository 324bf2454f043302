import { describe, expect, test } from 'vitest';
import { fillInKey } from './key.ts';
import { fillSheet } from './sheet.ts';

const field = (id: string, input: 'tekst' | 'getal' | 'bedrag' | 'datum') => ({ id, invoer: input });
const sheet = {
  soort: 'begroting',
  velden: [field('wijk', 'tekst'), field('aantal', 'getal'), field('dag', 'datum')],
  dekking: [field('fonds', 'bedrag'), field('rest', 'tekst')],
};

describe('the answers of a page', () => {
  test('come into the fields of a budget: words as words, numbers to compute with', () => {
    expect(fillSheet(sheet, { wijk: 'Noord', aantal: '1.200', dag: '2027-01-04', fonds: '12,50' })).toEqual({
      soort: 'begroting',
      velden: [
        { id: 'wijk', invoer: 'tekst', waarde: 'Noord' },
        { id: 'aantal', invoer: 'getal', waarde: 1200 },
        { id: 'dag', invoer: 'datum', waarde: '2027-01-04' },
      ],
      dekking: [
        { id: 'fonds', invoer: 'bedrag', waarde: 12.5 },
        { id: 'rest', invoer: 'tekst' },
      ],
    });
  });

  test('leave a field as it is when they are empty, several, or not what it asks for', () => {
    expect(fillSheet(sheet, { wijk: '  ', aantal: 'veel', dag: 'morgen', fonds: ['1', '2'] })).toEqual(sheet);
  });

  test('go into no list, which is filled in row by row', () => {
    const list = { ...sheet, soort: 'lijst' };
    expect(fillSheet(list, { wijk: 'Noord' })).toBe(list);
    const bare = { soort: 'begroting', velden: sheet.velden };
    expect(fillSheet(bare, { wijk: 'Noord' })).toBe(bare);
  });
});

test('each template keeps its answers under a name of its own', () => {
  expect(fillInKey('brief')).toBe('handleiding:sjabloon:brief');
});
