import type { Blad, Cel, Werkboek } from './werkboek.ts';

/** Where a cell stands: its sheet, and its row and column from 0. */
export interface Plaats {
  blad: number;
  rij: number;
  kolom: number;
}

/** A workbook in which every key has a place. */
export interface Geplaatst {
  werkboek: Werkboek;
  plaats: (sleutel: string) => Plaats;
  cel: (plaats: Plaats) => Cel | null;
}

/**
 * Finds where every key stands.
 * @throws Error when a key is there twice, or asked for and not there: both are mistakes of who made the workbook
 */
export function plaatsen(werkboek: Werkboek): Geplaatst {
  const plaatsen = new Map<string, Plaats>();
  werkboek.bladen.forEach(({ rijen }, blad) => {
    rijen.forEach(({ cellen }, rij) => {
      cellen.forEach((cel, kolom) => {
        if (cel?.sleutel === undefined) return;
        if (plaatsen.has(cel.sleutel)) throw new Error(`Twee cellen heten «${cel.sleutel}».`);
        plaatsen.set(cel.sleutel, { blad, rij, kolom });
      });
    });
  });
  return {
    werkboek,
    plaats: (sleutel) => {
      const plaats = plaatsen.get(sleutel);
      if (!plaats) throw new Error(`Geen cel heet «${sleutel}».`);
      return plaats;
    },
    cel: ({ blad, rij, kolom }) => werkboek.bladen[blad]?.rijen[rij]?.cellen[kolom] ?? null,
  };
}

/** A column by its letters. Example: 0 → `A`, 27 → `AB`. */
export function kolomNaam(kolom: number): string {
  const rest = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? rest : kolomNaam(Math.floor(kolom / 26) - 1) + rest;
}

/** A cell by column and row. Example: `{ rij: 0, kolom: 1 }` → `B1`. */
export const celNaam = ({ rij, kolom }: Pick<Plaats, 'rij' | 'kolom'>): string =>
  `${kolomNaam(kolom)}${rij + 1}`;

/** The same, in a way that copying does not change. Example: `$B$1`. */
export const vasteNaam = ({ rij, kolom }: Pick<Plaats, 'rij' | 'kolom'>): string =>
  `$${kolomNaam(kolom)}$${rij + 1}`;

/** How many columns a sheet has: those with a width, and any cell beyond them. */
export const breedteVan = ({ kolommen, rijen }: Blad): number =>
  Math.max(kolommen.length, ...rijen.map(({ cellen }) => cellen.length));
