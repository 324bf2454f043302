/** How fast the work goes: as fast as estimated, in the middle, or as slow. */
export const tempos = ['snelst', 'midden', 'traagst'] as const;
export type Tempo = (typeof tempos)[number];
export type PerTempo<T> = Record<Tempo, T>;

/** The weeks of a step at a tempo. The middle is rounded up: a week that has begun is a week. */
export function weeksAt(tempo: Tempo, { min, max }: { min: number; max: number }): number {
  if (tempo === 'snelst') return min;
  return tempo === 'traagst' ? max : Math.ceil((min + max) / 2);
}

/** The same for every tempo. */
export const perTempo = <T>(make: (tempo: Tempo) => T): PerTempo<T> => ({
  snelst: make('snelst'),
  midden: make('midden'),
  traagst: make('traagst'),
});
