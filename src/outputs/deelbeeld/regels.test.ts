import { describe, expect, test } from 'vitest';
import { zet } from './regels.ts';

/** A letter in which every character is half as wide as high. */
const meet = (tekst: string, maat: number) => (tekst.length * maat) / 2;
const ruimte = {
  breedte: 100,
  maten: [
    { maat: 20, regels: 1 },
    { maat: 10, regels: 2 },
  ],
  meet,
};

describe('setting a title', () => {
  test('a short one is large', () => {
    expect(zet('Tien weken', ruimte)).toEqual({ maat: 20, regels: ['Tien weken'] });
  });
  test('a longer one is smaller, and breaks between words', () => {
    expect(zet('Een netwerk van vertrouwen', ruimte)).toEqual({
      maat: 10,
      regels: ['Een netwerk van', 'vertrouwen'],
    });
  });
  test('a word that is too wide is cut with a hyphen', () => {
    const { regels } = zet('vertrouwenspersonennetwerk', ruimte);
    expect(regels).toEqual(['vertrouwenspersonen-', 'netwerk']);
  });
  test('what does not fit ends with dots', () => {
    const { regels } = zet('een twee drie vier vijf zes zeven acht negen tien', ruimte);
    expect(regels).toHaveLength(2);
    expect(regels[1]).toMatch(/…$/);
    expect(regels.every((regel) => meet(regel, 10) <= 100)).toBe(true);
  });
});
