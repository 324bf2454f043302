import type { Handboek } from '../../model/handboek.ts';

/**
 * Whom to tell of a leak, as RFC 9116 wants it. It expires a year after the date of the edition: an edition that
 * nobody maintains must not promise that somebody reads along.
 * @param adres where it stands
 */
export function securityTxt({ handleiding, editie }: Handboek, adres: string): string {
  return [
    `Contact: mailto:${handleiding.reactieadres}`,
    `Expires: ${eenJaarNa(editie.datum)}T00:00:00.000Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL(adres, handleiding.adres).href}`,
    '',
  ].join('\n');
}

/** Example: `2026-11-22` → `2027-11-22`; the 29th of February becomes the 1st of March. */
function eenJaarNa(datum: string): string {
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(jaar + 1, maand - 1, dag)).toISOString().slice(0, 10);
}
