/** Which letters a word has, as bits. */
export function vlag(woord: string): number {
  let uit = 0;
  for (let i = 0; i < woord.length; i++) uit |= 1 << (woord.charCodeAt(i) % 31);
  return uit;
}

export function aantalBits(getal: number): number {
  let uit = 0;
  for (let rest = getal; rest !== 0; rest &= rest - 1) uit++;
  return uit;
}
