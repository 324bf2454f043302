import { certain } from '../certain.ts';

/**
 * Eight signs that change when a text changes (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/): short enough to stand
 * in a file that people read, and made in a browser as well as here.
 */
export function fingerprint(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ certain(character.codePointAt(0)), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}
