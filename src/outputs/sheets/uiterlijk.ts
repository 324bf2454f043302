import type { Kleuren, Stijl } from './werkboek.ts';

/** How a kind of cell looks, said once for both formats. */
export interface Uiterlijk {
  vet?: boolean;
  /** Points; 10 when absent. */
  grootte?: number;
  kleur?: keyof Kleuren;
  vlak?: keyof Kleuren;
  rand?: boolean;
  /** Written from bottom to top, for many narrow columns. */
  draai?: boolean;
  streep?: boolean;
  /** Does not break over lines. */
  recht?: boolean;
  onder?: boolean;
}

export const LETTER = 'Arial';
export const GROOTTE = 10;

export const uiterlijk: Record<Stijl, Uiterlijk> = {
  gewoon: {},
  titel: { vet: true, grootte: 16, kleur: 'kop', recht: true },
  klein: { kleur: 'zacht', recht: true },
  kop: { vet: true, kleur: 'opKop', vlak: 'kop', rand: true, onder: true },
  kopDraai: { vet: true, kleur: 'opKop', vlak: 'kop', rand: true, draai: true, onder: true },
  groep: { vet: true, vlak: 'groep', rand: true },
  naam: { rand: true },
  invul: { vlak: 'invul', rand: true },
  reken: { rand: true },
  totaal: { vet: true, vlak: 'groep', rand: true },
  link: { kleur: 'link', streep: true, rand: true },
};

/** Numbers stand at the right, words at the left. */
export const rechts = (vorm: string): boolean => vorm !== 'tekst' && vorm !== 'datum';
