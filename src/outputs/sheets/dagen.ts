import { dagVan, datumVan, plusDagen } from '../../model/planning/datum.ts';

/** The number of 1 January 1970: spreadsheets count from 30 December 1899. */
const EPOCH = 25_569;

/** The number of a day in a spreadsheet. Example: `2026-11-22` → 46348. */
export const dagnummer = (dag: string): number => dagVan(dag) + EPOCH;

/** The day with that number. Example: 46348 → `2026-11-22`. */
export const dayAt = (nummer: number): string => datumVan(Math.round(nummer) - EPOCH);

/** A day some months later, the last of the month when that month is shorter. */
export function maandenLater(dag: string, maanden: number): string {
  const [jaar, maand, dagVanMaand] = dag.split('-').map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dagVanMaand, laatste)))
    .toISOString()
    .slice(0, 10);
}

/** The day before. */
export const dagEerder = (dag: string): string => plusDagen(dag, -1);
