import { describe, expect, test } from 'vitest';
import { copiesBySize, copiesNeeded } from './copies.ts';

describe('how often a sheet is printed', () => {
  test('two cards each, out of a set of four, is six sets for twelve people', () => {
    expect(copiesNeeded({ uitdelen: { per: 'persoon', aantal: 2 } }, 4, 12)).toBe(6);
  });

  test('ten cards are not enough for sixteen people who each get one', () => {
    expect(copiesNeeded({ uitdelen: { per: 'persoon', aantal: 1 } }, 10, 16)).toBe(2);
  });

  test('a set for every three is one more for who is left over', () => {
    expect([9, 10, 12].map((people) => copiesNeeded({ uitdelen: { per: 'drietal' } }, 9, people))).toEqual([
      3, 4, 4,
    ]);
  });

  test('a sheet for everybody is as many as there are people, and three each is three times that', () => {
    expect(copiesNeeded({ uitdelen: { per: 'persoon' } }, 0, 11)).toBe(11);
    expect(copiesNeeded({ uitdelen: { per: 'persoon', aantal: 3 } }, 0, 11)).toBe(33);
  });

  test('what the group shares, and what nothing is said of, is once', () => {
    expect(copiesNeeded({ uitdelen: { per: 'groep' } }, 12, 16)).toBe(1);
    expect(copiesNeeded({}, 0, 16)).toBe(1);
  });

  test('sizes of a group that need as many stand together', () => {
    const sheet = { uitdelen: { per: 'tweetal', aantal: 4 } } as const;
    expect(copiesBySize(sheet, 8, { min: 7, max: 12 })).toEqual([
      { copies: 2, min: 7, max: 8 },
      { copies: 3, min: 9, max: 12 },
    ]);
  });
});
