import type { CardUse } from '../kinds/module/copies.ts';
import type { BlockOf, CardPaper } from './plain/plain.ts';
import { blockWords } from './plain/words.ts';

/**
 * From how far cards are read, in millimetres: those on the floor from the edge of a circle of twelve chairs, those on a
 * table from a chair, those in the hand as a book.
 */
const DISTANCE: Record<CardUse, number> = { 'op de grond': 2000, 'op tafel': 700, 'in de hand': 450 };

/**
 * How high a capital stands in the eye, in minutes of arc: ISO 9241-303 asks for 20 to 22, and never less than 16. A
 * capital is two thirds of the size of the letter (0.668 in Atkinson Hyperlegible Next).
 */
const GOOD = 20;
const LEAST = 16;
const CAPITAL = 0.668;
/** A letter on paper is never smaller than this, however close it is held. */
const SMALLEST = 12;
const MM_PER_POINT = 25.4 / 72;

/**
 * The size of letters that are read from a distance, up to the next even point.
 * @example pointsFor(2000, 20) === 50
 */
export function pointsFor(distance: number, arc: number): number {
  const capital = distance * Math.tan((arc / 60) * (Math.PI / 180));
  return Math.max(SMALLEST, 2 * Math.ceil(capital / CAPITAL / MM_PER_POINT / 2));
}

/** The sizes that cards may have, the best first. Styles of office documents are named by them. */
export const CARD_SIZES: Record<CardUse, readonly [number, ...number[]]> = {
  'op de grond': [pointsFor(DISTANCE['op de grond'], GOOD), pointsFor(DISTANCE['op de grond'], LEAST)],
  'op tafel': [pointsFor(DISTANCE['op tafel'], GOOD), pointsFor(DISTANCE['op tafel'], LEAST)],
  // A quarter of a sheet has room to spare: larger where it fits.
  'in de hand': [18, 14, pointsFor(DISTANCE['in de hand'], GOOD)],
};

/**
 * The room for one card, in millimetres: an A4 within edges of 12 and 15 mm, less the head of the sheet, parted in one
 * (lying), two or four (standing).
 */
export const CARD_ROOM: Record<CardPaper['perSheet'], { width: number; height: number }> = {
  1: { width: 273, height: 138 },
  2: { width: 186, height: 112 },
  4: { width: 93, height: 112 },
};
/** White within the edge of a card, in millimetres. */
export const CARD_EDGE = 6;

/** How wide a letter is beside its size, a little more than measured, so that it holds for every house style. */
const LETTER = 0.54;
/** The height of a line, and the room between paragraphs, beside the size of the letter. */
const LINE = 1.32;
const BETWEEN = 0.4;
/** A line to write on, in millimetres. */
const WRITING_LINE = 10;

/** What stands on a card. */
export interface CardWords {
  title?: string | undefined;
  texts: readonly string[];
  /** How many lines to write on. */
  lines: number;
}

/** The sheets for a set of cards: the largest letters, and the fewest sheets, at which the longest card fits. */
export function cardPaper(use: CardUse, cards: readonly CardWords[]): CardPaper {
  const ways = waysFor(use);
  const way = ways.find((one) => cards.every((card) => fits(card, one))) ?? lastOf(ways);
  return { kind: 'cards', use, ...way };
}

/** Whether a card fits on its paper at the smallest size for its use. */
export const cardFits = (use: CardUse, card: CardWords): boolean => fits(card, lastOf(waysFor(use)));

/** The words of a card as it is written. */
export const cardWords = ({ title, blocks }: BlockOf<'card'>): CardWords => ({
  title,
  texts: blocks.filter(({ type }) => type !== 'writingSpace').map((block) => blockWords([block])),
  lines: blocks.reduce((sum, block) => sum + (block.type === 'writingSpace' ? block.lines : 0), 0),
});

type Way = Pick<CardPaper, 'points' | 'perSheet'>;

function waysFor(use: CardUse): readonly [Way, ...Way[]] {
  const [best, ...smaller] = CARD_SIZES[use];
  const on =
    (perSheet: Way['perSheet']) =>
    (points: number): Way => ({ points, perSheet });
  return use === 'op de grond'
    ? [on(1)(best), ...smaller.map(on(1))]
    : [on(4)(best), ...smaller.map(on(4)), ...CARD_SIZES[use].map(on(2))];
}

const lastOf = (ways: readonly [Way, ...Way[]]): Way => ways.at(-1) ?? ways[0];

function fits({ title, texts, lines }: CardWords, { points, perSheet }: Way): boolean {
  const { width, height } = CARD_ROOM[perSheet];
  const size = points * MM_PER_POINT;
  const letters = Math.floor((width - 2 * CARD_EDGE) / (size * LETTER));
  const words = [...(title ? [title] : []), ...texts];
  const high = words.reduce((sum, text) => sum + (linesOf(text, letters) * LINE + BETWEEN) * size, 0);
  return (
    high + lines * WRITING_LINE <= height - 2 * CARD_EDGE &&
    words.every((text) => longestWord(text) <= letters)
  );
}

/** How many lines a text takes, broken between words. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    const wide = used === 0 ? length : used + 1 + length;
    lines += wide > letters ? 1 : 0;
    used = wide > letters ? length : wide;
  }
  return lines;
}

const longestWord = (text: string): number => Math.max(...text.split(/[\s-]+/).map(({ length }) => length));
