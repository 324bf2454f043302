import { describe, expect, test } from 'vitest';
import { put } from './lines.ts';

/** A letter in which every character is half as wide as high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const space = {
  width: 100,
  sizes: [
    { size: 20, lines: 1 },
    { size: 10, lines: 2 },
  ],
  measure,
};

describe('setting a title', () => {
  test('a short one is large', () => {
    expect(put('Tien weken', space)).toEqual({ size: 20, lines: ['Tien weken'] });
  });
  test('a longer one is smaller, and breaks between words', () => {
    expect(put('Een netwerk van vertrouwen', space)).toEqual({
      size: 10,
      lines: ['Een netwerk van', 'vertrouwen'],
    });
  });
  test('a word that is too wide is cut with a hyphen', () => {
    const { lines } = put('vertrouwenspersonennetwerk', space);
    expect(lines).toEqual(['vertrouwenspersonen-', 'netwerk']);
  });
  test('what does not fit ends with dots', () => {
    const { lines } = put('een twee drie vier vijf zes zeven acht negen tien', space);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(lines.every((line) => measure(line, 10) <= 100)).toBe(true);
  });
});
