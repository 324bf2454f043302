/** Whether a year, a month or a day exists. Example: `2026-13` and `2026-02-30` do not. */
export function isInCalendar(date: string): boolean {
  // Another form is told of by itself.
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return true;
  const day = `${date}-01-01`.slice(0, 10);
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
