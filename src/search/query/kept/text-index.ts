import type { KnownWord } from './words.ts';
import { readBytes, writeBytes } from './bytes.ts';
import { BitReader, BitWriter, codeNumber, NUMBER, type BitCoder } from './coder.ts';
import { packNumbers, unpackNumbers } from './pack.ts';
import { root } from '../reading/stem.ts';

/** How a stem stands in the text of one page. */
export interface Posting {
  page: number;
  /** How often, about: 1, 2 to 3, 4 to 7, 8 or more. */
  times: number;
  /** Whether in a heading too. */
  heading: boolean;
  /** Whether in the form that is most common for this stem. */
  common: boolean;
}

/** Where every stem stands, packed. */
export interface PackedText {
  /** The pages in order of how much they hold, the fullest first: so the numbers of most postings are small. */
  order: string;
  /** The postings of all stems, as bits in base 64. */
  bits: string;
}

/** How often a word stands on a page, in four steps. */
const TIMES = [1, 2.4, 5, 10] as const;
const stepOf = (times: number): number => (times >= 8 ? 3 : times >= 4 ? 2 : times >= 2 ? 1 : 0);

/** The stems of all words and their parts, in one order that needs no list: that of the words. */
export const stemsOf = (words: readonly KnownWord[]): string[] => [
  ...new Set(words.flatMap(({ word, parts }) => [word, ...parts]).map(root)),
];

/**
 * @param postings per stem where it stands; `times` exact
 * @param pages how many there are
 */
export function packText(
  stems: readonly string[],
  postings: ReadonlyMap<string, readonly Posting[]>,
  pages: number,
): PackedText {
  const holds = Array.from({ length: pages }, () => 0);
  for (const rows of postings.values()) for (const { page } of rows) holds[page] = (holds[page] ?? 0) + 1;
  const order = [...holds.keys()].sort((a, b) => (holds[b] ?? 0) - (holds[a] ?? 0) || a - b);
  const place = new Map(order.map((page, i) => [page, i]));
  const writer = new BitWriter();
  for (const stem of stems) {
    const rows = (postings.get(stem) ?? []).map(({ page, times, ...rest }) => ({
      page: place.get(page) ?? 0,
      times: stepOf(times),
      ...rest,
    }));
    rows.sort((a, b) => a.page - b.page);
    codeRows(writer, rows);
  }
  return { order: packNumbers(order), bits: writeBytes(writer.bytes()) };
}

/** Reads what `packText` wrote. @param rest awaited between stems */
export async function unpackText(
  stems: readonly string[],
  { order, bits }: PackedText,
  rest: () => Promise<void> | undefined,
): Promise<Map<string, Posting[]>> {
  const pages = unpackNumbers(order);
  const reader = new BitReader(readBytes(bits));
  const all = new Map<string, Posting[]>();
  for (const [i, stem] of stems.entries()) {
    if (i % PIECE === 0) await rest();
    const rows = codeRows(reader, []).map(({ page, times, heading, common }) => ({
      page: pages[page] ?? 0,
      times: TIMES[times] ?? 1,
      heading,
      common,
    }));
    if (rows.length > 0) all.set(stem, rows);
  }
  return all;
}
/** How many stems are read in one go. */
const PIECE = 200;

/** Contexts: of how many rows, of the steps to the next page, and of how a stem stands on a page. */
const COUNT = 4 * NUMBER;
const GAP = 5 * NUMBER;
const OFTEN = 400 * NUMBER;
const HEADING = 420 * NUMBER;
const COMMON = 440 * NUMBER;

/** The rows of one stem, in the order of the pages; written, or read when they are not there yet. */
function codeRows(coder: BitCoder, rows: readonly Posting[]): Posting[] {
  const count = codeNumber(coder, COUNT, rows.length);
  const many = log(count);
  const coded: Posting[] = [];
  let last = -1;
  for (let i = 0; i < count; i++) {
    const { page = 0, times = 0, heading = false, common = false } = rows[i] ?? {};
    last += 1 + codeNumber(coder, GAP + NUMBER * (many * 18 + log(last + 2)), page - last - 1);
    const here = many * 16 + log(last + 1);
    let step = 0;
    while (step < 3 && coder.bit(OFTEN + step * 512 + here, times > step)) step++;
    coded.push({
      page: last,
      times: step,
      heading: coder.bit(HEADING + step * 512 + here, heading),
      common: coder.bit(COMMON + step * 512 + many, common),
    });
  }
  return coded;
}

const log = (number: number): number => 31 - Math.clz32(number);
