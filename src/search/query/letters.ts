/** Which letters a word has, as bits. */
export function flag(word: string): number {
  let from = 0;
  for (let i = 0; i < word.length; i++) from |= 1 << (word.charCodeAt(i) % 31);
  return from;
}

export function countBits(number: number): number {
  let from = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) from++;
  return from;
}
