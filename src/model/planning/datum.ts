/**
 * A calendar day, `2027-01-04`, or a day counted from 1 January 1970. Days have no clock and no time zone:
 * all counting is in whole days by UTC, so that summer time and the visitor's own zone never move a date.
 */
export type Datum = string;

/** A day of the week: 1 is Monday, 7 is Sunday. */
export type Weekdag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAG = 86_400_000;

/** Whether a text is a day that exists. Example: `2027-02-29` is not. */
export function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const getal = Date.parse(`${tekst}T00:00:00Z`);
  return !Number.isNaN(getal) && datumVan(getal / DAG) === tekst;
}

/** The number of a day. @throws RangeError for a text that is no day; `isDatum` says so of more texts */
export function dagVan(datum: Datum): number {
  const dag = Date.parse(`${datum}T00:00:00Z`) / DAG;
  if (Number.isNaN(dag)) throw new RangeError(`«${datum}» is geen datum. Schrijf jaar-maand-dag.`);
  return dag;
}

/** The day with a number. */
export const datumVan = (dag: number): Datum => new Date(dag * DAG).toISOString().slice(0, 10);

export const plusDagen = (datum: Datum, dagen: number): Datum => datumVan(dagVan(datum) + dagen);
export const plusWeken = (datum: Datum, weken: number): Datum => plusDagen(datum, weken * 7);

/** How many days later `tot` is than `van`; negative when it is earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number => dagVan(tot) - dagVan(van);

export const weekdagVan = (datum: Datum): Weekdag => weekdagVanDag(dagVan(datum));
/** 1 January 1970 was a Thursday. */
export const weekdagVanDag = (dag: number): Weekdag => (((((dag + 3) % 7) + 7) % 7) + 1) as Weekdag;

/** Monday to Friday. */
export const isWerkdag = (datum: Datum): boolean => weekdagVan(datum) <= 5;

/** The month so many months later. Example: `2027-11` and 3 → `2028-02`. */
export function plusMaanden(maand: string, maanden: number): string {
  const [jaar, nummer] = maand.split('-').map(Number) as [number, number];
  const telling = jaar * 12 + nummer - 1 + maanden;
  return `${String(Math.floor(telling / 12)).padStart(4, '0')}-${String((telling % 12) + 1).padStart(2, '0')}`;
}
