/** Days since 30 December 1899, as spreadsheets count. Example: `2026-11-22` → 46348. */
export const dagnummer = (dag: string): number =>
  Math.round((Date.parse(`${dag}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** The day with that number. Example: 46348 → `2026-11-22`. */
export const dagVan = (nummer: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.round(nummer) * 86_400_000).toISOString().slice(0, 10);

/** A day some months later, the last of the month when that month is shorter. */
export function maandenLater(dag: string, maanden: number): string {
  const [jaar, maand, dagVanMaand] = dag.split('-').map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dagVanMaand, laatste)))
    .toISOString()
    .slice(0, 10);
}

/** The day before. */
export const dagEerder = (dag: string): string => dagVan(dagnummer(dag) - 1);
