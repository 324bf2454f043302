import { readBytes, writeBytes } from './bytes.ts';

/** A set of words that may hold a few more than were put in, and never fewer, in a byte a word. */
export interface Bloom {
  bits: Uint8Array;
}

/** How many bits a word takes, and how many of them are set: some two in a hundred other words seem to be in it. */
const BITS = 8;
const HASHES = 5;

export function makeBloom(words: Iterable<string>): Bloom {
  const all = [...words];
  const bits = new Uint8Array(Math.max(1, Math.ceil((all.length * BITS) / 8)));
  for (const word of all)
    for (const at of places(word, bits.length * 8)) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  return { bits };
}

/** As text, and back. */
export const writeBloom = ({ bits }: Bloom): string => writeBytes(bits);
export const readBloom = (text: string): Bloom => ({ bits: readBytes(text) });

export const inBloom = ({ bits }: Bloom, word: string): boolean =>
  places(word, bits.length * 8).every((at) => ((bits[at >> 3] ?? 0) >> (at & 7)) & 1);

/** Two hashes make as many as are needed (Kirsch and Mitzenmacher). */
function places(word: string, size: number): number[] {
  const first = hash(word, 0x811c9dc5);
  const second = hash(word, 0x9747b28c) | 1;
  return Array.from({ length: HASHES }, (_, i) => ((first + Math.imul(i, second)) >>> 0) % size);
}

/** FNV-1a, with its bits mixed once more. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
