import type { Handbook } from '../../handbook/handbook.ts';

/**
 * Whom to tell of a leak, as RFC 9116 wants it. It expires a year after the date of the edition: an edition that
 * nobody maintains must not promise that somebody reads along.
 * @param address where it belongs: at the root of the host, also when the site stands at a path
 */
export function securityTxt({ handleiding, editie }: Handbook, address: string): string {
  return [
    `Contact: mailto:${handleiding.reactieadres}`,
    `Expires: ${oneYearAfter(editie.datum)}T00:00:00.000Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL(address, handleiding.adres).href}`,
    '',
  ].join('\n');
}

/** Example: `2026-11-22` → `2027-11-22`; the 29th of February becomes the 1st of March. */
function oneYearAfter(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
}
