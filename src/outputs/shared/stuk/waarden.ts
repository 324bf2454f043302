import type { Stuk, ZinVan } from './types.ts';

/** A document with these values in its fields, by the id of the field; a field without one stays to be filled in. */
export function metWaarden(stuk: Stuk, waarden: Readonly<Record<string, string>>): Stuk {
  const loop = (deel: unknown): unknown => {
    if (Array.isArray(deel)) return deel.map(loop);
    if (deel === null || typeof deel !== 'object') return deel;
    if (isInvulveld(deel)) {
      const waarde = waarden[deel.veld.id];
      return waarde ? { ...deel, waarde } : deel;
    }
    return Object.fromEntries(Object.entries(deel).map(([sleutel, kind]) => [sleutel, loop(kind)]));
  };
  return { ...stuk, blokken: loop(stuk.blokken) as Stuk['blokken'] };
}

const isInvulveld = (deel: object): deel is ZinVan<'invulveld'> =>
  'type' in deel && deel.type === 'invulveld';
