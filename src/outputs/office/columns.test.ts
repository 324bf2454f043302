import { describe, expect, test } from 'vitest';
import type { PageInline } from '../../page/plain/plain.ts';
import { cell, table, text } from '../../page/make.ts';
import { tableShape } from './columns.ts';
import { officeWidthOf } from './letter-width.ts';
import { TABLE_SIZES, TEXT_WIDTH } from './sizes.ts';

const words = (...row: string[]) => row.map((word) => cell(text(word)));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const field: PageInline = {
  type: 'field',
  field: { id: 'hulp', label: 'Hulp', invoer: 'meerkeuze', opties: ['Vertrouwenspersoon'], verplicht: false },
};

/** What a word takes in DejaVu Sans Bold, in thousandths of the size of the letter, read from that font. */
const MEASURED: Record<string, number> = {
  Nummer: 4800,
  Datum: 3734,
  Minuten: 4626,
  Signaal: 4178,
  'Overgedragen?': 8631,
};
/** Twips of a cell that are not for words. */
const WIT = 190;

describe('the widths of columns', () => {
  test('hold every word in the widest letter that programs show instead', () => {
    for (const [word, thousandths] of Object.entries(MEASURED)) {
      const real = (thousandths / 1000) * 10 * 20;
      expect(officeWidthOf(word, 10, true), word).toBeGreaterThanOrEqual(real);
      expect(officeWidthOf(word, 10, true), word).toBeLessThan(real * 1.1);
    }
  });

  test('leave what is over to columns with more text', () => {
    const inline = 'Een hele zin met woorden die over twee regels mag lopen als het moet';
    const { columns, size } = tableShape(
      table('', words('Vanaf', 'Onderdeel', 'Minuten'), [words('0', inline, '15')]),
      TEXT_WIDTH,
    );
    expect(size).toBe('gewoon');
    expect(sum(columns)).toBe(TEXT_WIDTH);
    expect(columns[1]).toBeGreaterThan(columns[0]! * 2);
    expect(columns[2]).toBeGreaterThanOrEqual((MEASURED.Minuten! / 1000) * 200 + WIT);
  });

  test('hold every word of many columns in a smaller letter', () => {
    const heading = 'Nummer Datum Wijk Eerste Had Onderwerp Wat Overgedragen? Tijd Signaal'.split(' ');
    const { columns, size } = tableShape(table('', words(...heading), []), TEXT_WIDTH);
    expect(size).toBe('kleinst');
    expect(sum(columns)).toBe(TEXT_WIDTH);
    heading.forEach((word, i) => {
      const needed = ((MEASURED[word] ?? 0) / 1000) * TABLE_SIZES[size] * 20 + WIT;
      expect(columns[i], word).toBeGreaterThanOrEqual(needed);
    });
  });

  test('count the choices of a field, and not a word that may be parted', () => {
    const choices = table('', [], [[cell(field), cell(text('Ja'))]]);
    expect(tableShape(choices, 4000).columns[0]).toBeGreaterThan(2500);
    const long = table('', [], [[cell(text('a'.repeat(90))), cell(text('Ja'))]]);
    expect(tableShape(long, 4000)).toMatchObject({ size: 'gewoon' });
  });
});
