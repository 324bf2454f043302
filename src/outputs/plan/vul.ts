import type { VoorSjabloon } from '../../model/plan/voor-sjabloon.ts';
import { datumTekst } from '../../text/datum.ts';
import type { Stuk, StukBlok, StukZin } from '../shared/stuk/types.ts';

type Invulveld = Extract<StukZin, { type: 'invulveld' }>;

/** Fills what a plan knows into the fields of a document that ask for it; the others stay to be filled in. */
export function vulUitPlan(stuk: Stuk, gegevens: VoorSjabloon): Stuk {
  return { ...stuk, blokken: vulBlokken(stuk.blokken, gegevens) };
}

export function vulBlokken(blokken: readonly StukBlok[], gegevens: VoorSjabloon): StukBlok[] {
  return gevuld(blokken, gegevens) as StukBlok[];
}

function gevuld(waarde: unknown, gegevens: VoorSjabloon): unknown {
  if (Array.isArray(waarde)) return waarde.map((kind) => gevuld(kind, gegevens));
  if (waarde === null || typeof waarde !== 'object') return waarde;
  if (isInvulveld(waarde)) return vulVeld(waarde, gegevens);
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, kind]) => [sleutel, gevuld(kind, gegevens)]),
  );
}

const isInvulveld = (waarde: object): waarde is Invulveld => 'type' in waarde && waarde.type === 'invulveld';

function vulVeld(node: Invulveld, gegevens: VoorSjabloon): Invulveld {
  const { uitPlan, invoer } = node.veld;
  const waarde = uitPlan ? gegevens[uitPlan] : '';
  if (!waarde) return node;
  return { ...node, waarde: invoer === 'datum' ? datumTekst(waarde) : waarde };
}
