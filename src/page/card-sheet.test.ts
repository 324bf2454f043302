import { describe, expect, test } from 'vitest';
import { CARD_SIZES, cardFits, cardPaper, pointsFor, type CardWords } from './card-sheet.ts';

const card = (words: string, lines = 0): CardWords => ({ title: 'Kaart 1', texts: [words], lines });
const SHORT = 'Ik doe mee, omdat …';
const STORY = 'Je woont alleen en doet sinds de winter de post niet meer open. '.repeat(6);

describe('the size of letters on cards', () => {
  test('follows from the distance: a capital stands at 20 minutes of arc, and never below 16', () => {
    for (const [distance, arc] of [
      [2000, 20],
      [2000, 16],
      [700, 20],
    ] as const) {
      const capital = pointsFor(distance, arc) * (25.4 / 72) * 0.668;
      expect((Math.atan(capital / distance) * 180 * 60) / Math.PI).toBeGreaterThanOrEqual(arc);
    }
  });

  test('is largest on the floor, and never smaller than 12 points', () => {
    expect(Math.min(...CARD_SIZES['op de grond'])).toBeGreaterThan(Math.max(...CARD_SIZES['op tafel']));
    expect(Math.min(...Object.values(CARD_SIZES).flat())).toBe(12);
  });
});

describe('the paper for cards', () => {
  test('is a lying sheet each on the floor, and a quarter of a sheet on a table', () => {
    expect(cardPaper('op de grond', [card(SHORT)])).toMatchObject({ points: 50, perSheet: 1 });
    expect(cardPaper('op tafel', [card(SHORT)])).toMatchObject({ points: 18, perSheet: 4 });
  });

  test('is half a sheet for cards that hold a story, all of one size', () => {
    const paper = cardPaper('op tafel', [card(SHORT), card(STORY)]);
    expect(paper.perSheet).toBe(2);
    expect(cardPaper('op tafel', [card(STORY), card(SHORT)])).toEqual(paper);
  });

  test('has no room for a story that must be read from two metres, nor for lines that fill the card', () => {
    expect(cardFits('op de grond', card(SHORT))).toBe(true);
    expect(cardFits('op de grond', card(STORY))).toBe(false);
    expect(cardFits('op de grond', card(SHORT, 12))).toBe(false);
  });
});
