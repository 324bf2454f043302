import type { Taxonomie } from '../schema/velden.ts';
import type { Handboek } from './handboek.ts';
import { adresVan } from './adres.ts';

/** A value of a list in `handleiding.yaml`, with the page about it when there is one. */
export interface Waarde {
  id: string;
  naam: string;
  adres?: string;
}

/** The values with these ids, in the order of the list. */
export function waarden(
  { handleiding, entry }: Handboek,
  lijst: Taxonomie,
  ids: readonly string[],
): Waarde[] {
  return handleiding[lijst]
    .filter(({ id }) => ids.includes(id))
    .map(({ id, naam }) => ({
      id,
      naam,
      ...(lijst === 'themas' && entry.has(`thema:${id}`) && { adres: adresVan({ soort: 'thema', id }) }),
    }));
}

/** The name of one value. Example: `naamVan(handboek, 'fasen', 'opbouwen')` → `Opbouwen`. */
export function naamVan({ handleiding }: Handboek, lijst: Taxonomie, id: string): string {
  return handleiding[lijst].find((waarde) => waarde.id === id)?.naam ?? id;
}
