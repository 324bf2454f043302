/** From one letter to before another. */
export interface Range {
  from: number;
  to: number;
}

/** How words look, apart from the style of their paragraph. */
export type Look = 'bold' | 'italic' | 'link';

/** What somebody wrote beside the text. */
export interface Remark {
  author: string;
  /** `2026-11-30`; absent when the file does not say it. */
  date?: string;
  words: string;
  /** The words that it is about; empty when it stands at a spot. */
  about: string;
}

/**
 * One paragraph of a file as its reader sees it, with all changes accepted. White space is one space, soft hyphens and boxes to
 * tick are no words.
 */
export interface ReturnedParagraph {
  kind: 'heading' | 'item' | 'paragraph' | 'note';
  /** Of a heading, from 1. */
  level?: number;
  inTable: boolean;
  words: string;
  /** Words that are a link or a field to fill in. */
  closed: Range[];
  /** Words that look otherwise than those around them. */
  looks: (Range & { look: Look })[];
  /** Where a mark of the trace stands, and which one. */
  marks: { at: number; id: number }[];
  remarks: Remark[];
}

/** How a paragraph begins; what follows from its words is added. */
export type Opening = Pick<ReturnedParagraph, 'kind' | 'level' | 'inTable'>;

/** Signs that stand for no word: soft hyphens, joiners, marks of order, and boxes to tick. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\u2610-\u2612]/;

/** Collects the words of one paragraph. */
export class Words {
  #words = '';
  readonly #closed: Range[] = [];
  readonly #looks: ReturnedParagraph['looks'] = [];
  readonly #marks: ReturnedParagraph['marks'] = [];
  readonly #open: number[] = [];
  readonly #remarks: { from: number; to?: number; remark: Omit<Remark, 'about'>; key: string }[] = [];

  add(text: string): void {
    for (const sign of text.normalize('NFC')) {
      const digit = digitOf(sign);
      if (digit !== undefined) this.#mark(digit);
      else if (/\s/.test(sign)) {
        if (this.#words !== '' && !this.#words.endsWith(' ')) this.#words += ' ';
      } else if (!UNSEEN.test(sign)) this.#words += sign === '\u2011' ? '-' : sign;
    }
  }

  #digits: number[] = [];
  #mark(digit: number): void {
    this.#digits.push(digit);
    if (this.#digits.length < MARK_LENGTH) return;
    const id = this.#digits.reduce((sum, each) => sum * MARK_BASE + each, 0);
    this.#marks.push({ at: this.#words.length, id });
    this.#digits = [];
  }

  /** How many letters there are. */
  get length(): number {
    return this.#words.length;
  }

  /** What is added meanwhile is a link or a field. */
  close(add: () => void): void {
    const from = this.length;
    add();
    this.#put(this.#closed, { from, to: this.length });
  }

  /** What was added since so many letters is a link. */
  linkSince(from: number): void {
    const range = { from, to: this.length };
    this.#put(this.#closed, range);
    this.#put(this.#looks, { ...range, look: 'link' });
  }

  #put<R extends Range>(ranges: R[], range: R): void {
    if (range.to > range.from) ranges.push(range);
  }

  /** What is added meanwhile looks so. */
  look(looks: readonly Look[], add: () => void): void {
    const from = this.length;
    add();
    for (const look of looks) this.#put(this.#looks, { from, to: this.length, look });
  }

  beginRemark(key: string): void {
    this.#open.push(this.#words.length);
    this.#begins.set(key, this.#words.length);
  }
  readonly #begins = new Map<string, number>();

  /** A remark about the words since it was begun, or about this spot. */
  remark(key: string, remark: Omit<Remark, 'about'>): void {
    const from = this.#begins.get(key) ?? this.#words.length;
    this.#remarks.push({ from, remark, key });
  }

  endRemark(key: string): void {
    for (const each of this.#remarks) if (each.key === key) each.to = this.#words.length;
    this.#ends.set(key, this.#words.length);
  }
  readonly #ends = new Map<string, number>();

  /** The paragraph; nothing when it says nothing. */
  done(opening: Opening): ReturnedParagraph | undefined {
    const words = this.#words.trimEnd();
    if (words === '' && this.#remarks.length === 0) return undefined;
    return {
      ...opening,
      words,
      closed: this.#closed,
      looks: this.#looks,
      marks: this.#marks,
      remarks: this.#remarks.map(({ from, to, remark, key }) => ({
        ...remark,
        about: words.slice(from, to ?? this.#ends.get(key) ?? from).trim(),
      })),
    };
  }
}

/** A mark is a number in three signs that nobody sees, and by which no word is sorted or parted. */
const MARK_BASE = 240;
const MARK_LENGTH = 3;
const FIRST = 0xe0100;

/** The mark of a number, below 13.8 million. */
export const markOf = (id: number): string =>
  [2, 1, 0]
    .map((power) => String.fromCodePoint(FIRST + (Math.floor(id / MARK_BASE ** power) % MARK_BASE)))
    .join('');

function digitOf(sign: string): number | undefined {
  const digit = (sign.codePointAt(0) ?? 0) - FIRST;
  return digit >= 0 && digit < MARK_BASE ? digit : undefined;
}
