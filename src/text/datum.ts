/**
 * A date as a reader says it. Example: `2026-11-22` → `22 november 2026`; `2026-11` →
 * `november 2026`; `2026` and `z.d.` stay as they are.
 */
export function datumTekst(datum: string): string {
  const [jaar, maand, dag] = datum.split('-');
  if (maand === undefined) return datum;
  const naam = MAANDEN[Number(maand) - 1];
  return dag === undefined ? `${naam} ${jaar}` : `${Number(dag)} ${naam} ${jaar}`;
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
