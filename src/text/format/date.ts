/**
 * A date as a reader says it. Example: `2026-11-22` → `22 november 2026`; `2026-11` →
 * `november 2026`; `2026` and `z.d.` stay as they are.
 */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  const name = MONTHS[Number(month) - 1];
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const MONTHS = [
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
