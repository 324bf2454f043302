import type { Taxonomie } from '../schema/fields.ts';
import type { Handbook } from './handbook.ts';
import { addressOf } from './address.ts';

/** A value of a list in `handleiding.yaml`, with the page about it when there is one. */
export interface Value {
  id: string;
  name: string;
  address?: string;
}

/** The values with these ids, in the order of the list. */
export function values({ handleiding, entry }: Handbook, list: Taxonomie, ids: readonly string[]): Value[] {
  return handleiding[list]
    .filter(({ id }) => ids.includes(id))
    .map(({ id, naam: name }) => ({
      id,
      name,
      ...(list === 'themas' && entry.has(`thema:${id}`) && { address: addressOf({ soort: 'thema', id }) }),
    }));
}

/** The name of one value. Example: `naamVan(handboek, 'fasen', 'opbouwen')` → `Opbouwen`. */
export function nameOf({ handleiding }: Handbook, list: Taxonomie, id: string): string {
  return handleiding[list].find((value) => value.id === id)?.naam ?? id;
}
