import { blokkenVan } from './loop.ts';
import type { Boekdeel, StukZin } from './types.ts';

/**
 * Gives every source one number in the whole book, where the site numbers them per page.
 * @param volgorde the ids of all sources, in the order of the list of sources
 * @returns the parts with the new numbers, and per used source its number
 */
export function nummerBronnen(
  delen: readonly Boekdeel[],
  volgorde: readonly string[],
): { delen: Boekdeel[]; gebruikt: Map<string, number> } {
  const genoemd = new Set(
    delen.flatMap(({ inleiding, stukken }) => [
      ...idsIn(inleiding),
      ...stukken.flatMap((stuk) => [
        ...stuk.bronnen.map(({ id }) => id),
        ...idsIn(blokkenVan(stuk)),
        ...idsIn(stuk.samenvatting),
      ]),
    ]),
  );
  const gebruikt = new Map(volgorde.filter((id) => genoemd.has(id)).map((id, i) => [id, i + 1]));
  const opnieuw = <T>(waarde: T): T => vernummer(waarde, gebruikt) as T;
  return {
    gebruikt,
    delen: delen.map((deel) => ({
      ...deel,
      samenvatting: opnieuw(deel.samenvatting),
      inleiding: opnieuw(deel.inleiding),
      stukken: deel.stukken.map((stuk) => ({
        ...stuk,
        samenvatting: opnieuw(stuk.samenvatting),
        blokken: opnieuw(stuk.blokken),
        voetnoten: opnieuw(stuk.voetnoten),
        bronnen: stuk.bronnen
          .map((bron) => ({ ...bron, nummer: gebruikt.get(bron.id) ?? bron.nummer }))
          .sort((a, b) => a.nummer - b.nummer),
      })),
    })),
  };
}

const isBron = (waarde: object): waarde is Extract<StukZin, { type: 'bron' }> =>
  'type' in waarde && waarde.type === 'bron' && 'bronnen' in waarde;

function* idsIn(waarde: unknown): Generator<string> {
  if (waarde === null || typeof waarde !== 'object') return;
  if (isBron(waarde)) yield* waarde.bronnen.map(({ id }) => id);
  else for (const kind of Object.values(waarde)) yield* idsIn(kind);
}

function vernummer(waarde: unknown, nummers: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(waarde)) return waarde.map((kind) => vernummer(kind, nummers));
  if (waarde === null || typeof waarde !== 'object') return waarde;
  if (isBron(waarde))
    return {
      ...waarde,
      bronnen: waarde.bronnen
        .map(({ id, nummer }) => ({ id, nummer: nummers.get(id) ?? nummer }))
        .sort((a, b) => a.nummer - b.nummer),
    };
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, kind]) => [sleutel, vernummer(kind, nummers)]),
  );
}
