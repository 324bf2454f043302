/** Throws of dice that fall the same way for the same seed. */
export interface Throw {
  /** A whole number from `min` up to and including `max`. */
  number(min: number, max: number): number;
  chance(part: number): boolean;
  choose<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** Mulberry32: small, and good enough to spread tests over their field. */
export function random(seed: number): Throw {
  let stand = seed;
  const roll = (): number => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (min: number, max: number): number => min + Math.floor(roll() * (max - min + 1));
  return {
    number,
    chance: (part) => roll() < part,
    choose: (list) => list[number(0, list.length - 1)]!,
    shuffle(list) {
      const row = [...list];
      for (let i = row.length - 1; i > 0; i--) {
        const j = number(0, i);
        [row[i], row[j]] = [row[j]!, row[i]!];
      }
      return row;
    },
  };
}
