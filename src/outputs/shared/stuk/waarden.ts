import type { Stuk, Veld, ZinVan } from './types.ts';

/**
 * A document with values in its fields.
 * @param waardeVan what goes into a field; a field without a value stays to be filled in
 */
export function metWaarden(stuk: Stuk, waardeVan: (veld: Veld) => string | undefined): Stuk {
  const loop = (deel: unknown): unknown => {
    if (Array.isArray(deel)) return deel.map(loop);
    if (deel === null || typeof deel !== 'object') return deel;
    if (isInvulveld(deel)) {
      const waarde = waardeVan(deel.veld);
      return waarde ? { ...deel, waarde } : deel;
    }
    return Object.fromEntries(Object.entries(deel).map(([sleutel, kind]) => [sleutel, loop(kind)]));
  };
  return { ...stuk, blokken: loop(stuk.blokken) as Stuk['blokken'] };
}

const isInvulveld = (deel: object): deel is ZinVan<'invulveld'> =>
  'type' in deel && deel.type === 'invulveld';
