import type { Handboek } from './handboek.ts';

/** A whole page that moved. */
export interface Verhuizing {
  adres: string;
  naar: string;
}

/** Pages that moved: their old address keeps a page that leads on. */
export function verhuizingen({ doorverwijzingen }: Handboek): Verhuizing[] {
  return Object.entries(doorverwijzingen).flatMap(([adres, naar]) =>
    adres.includes('#') ? [] : [{ adres, naar }],
  );
}

/** Anchors that left a page: each keeps a line that says where its text went. */
export function vertrokkenAnkers(
  { doorverwijzingen }: Handboek,
  adres: string,
): { id: string; naar: string }[] {
  return Object.entries(doorverwijzingen).flatMap(([van, naar]) =>
    van.startsWith(`${adres}#`) ? [{ id: van.slice(adres.length + 1), naar }] : [],
  );
}
