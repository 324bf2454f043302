/** Throws of dice that fall the same way for the same seed. */
export interface Worp {
  /** A whole number from `min` up to and including `max`. */
  getal(min: number, max: number): number;
  kans(deel: number): boolean;
  kies<T>(lijst: readonly T[]): T;
  schud<T>(lijst: readonly T[]): T[];
}

/** Mulberry32: small, and good enough to spread tests over their field. */
export function willekeurig(zaad: number): Worp {
  let stand = zaad;
  const werp = (): number => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const getal = (min: number, max: number): number => min + Math.floor(werp() * (max - min + 1));
  return {
    getal,
    kans: (deel) => werp() < deel,
    kies: (lijst) => lijst[getal(0, lijst.length - 1)]!,
    schud(lijst) {
      const rij = [...lijst];
      for (let i = rij.length - 1; i > 0; i--) {
        const j = getal(0, i);
        [rij[i], rij[j]] = [rij[j]!, rij[i]!];
      }
      return rij;
    },
  };
}
