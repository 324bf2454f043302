import { fout } from '../../text/plan/fouten.ts';
import { MOST } from './meeste.ts';
import { leesWaarde, type Gelezen } from './lees.ts';
import type { Plan, Punt } from './plan.ts';
import { certain } from '../../document/certain.ts';

export interface Deelkeuze {
  /** Whether names of people and notes about points travel too. */
  metNamen: boolean;
}

/**
 * A plan as short text for the part of an address after `#`, which a browser sends to nobody. Without names and
 * notes, unless asked: a link is easily passed on.
 */
export function deelbaar(plan: Plan, { metNamen }: Deelkeuze): string {
  const deel = metNamen ? plan : zonderNamen(plan);
  const { punten, ...rest } = deel;
  // Most points have a tick and nothing more: their ids alone, in one list, are a third of the link.
  const alleenKlaar = Object.keys(punten).filter((id) => isAlleenKlaar(certain(punten[id])));
  const meer = Object.fromEntries(Object.entries(punten).filter(([, punt]) => !isAlleenKlaar(punt)));
  return naarBase64(JSON.stringify({ ...rest, klaar: alleenKlaar, punten: meer }));
}

/** The plan of a link. A link that was cut off gives a `Leesfout`. */
export function leesDeelbaar(tekst: string): Gelezen {
  if (tekst.length > MOST.file) return { fouten: [fout.linkTeLang], nieuwer: false };
  try {
    const waarde = JSON.parse(uitBase64(tekst)) as Record<string, unknown>;
    const { klaar, ...rest } = waarde;
    const ids = Array.isArray(klaar) ? klaar.map(String) : [];
    const punten = {
      ...(rest.punten as object),
      ...Object.fromEntries(ids.map((id) => [id, { klaar: true }])),
    };
    return leesWaarde('punten' in rest ? { ...rest, punten } : rest);
  } catch {
    return { fouten: [fout.link], nieuwer: false };
  }
}

/** The plan without who does what and without notes: ticks, dates and numbers stay. */
export function zonderNamen(plan: Plan): Plan {
  const punten = Object.entries(plan.punten)
    .map(([id, { klaar, op }]): [string, Punt] => [id, { ...(klaar && { klaar }), ...(op && { op }) }])
    .filter(([, punt]) => Object.keys(punt).length > 0);
  return { ...plan, mensen: {}, punten: Object.fromEntries(punten) };
}

const isAlleenKlaar = (punt: Punt): boolean => punt.klaar === true && Object.keys(punt).length === 1;

/** Base64 with the letters that an address may hold, from UTF-8. */
function naarBase64(tekst: string): string {
  const bytes = new TextEncoder().encode(tekst);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @throws when it is no base64, or no UTF-8 */
function uitBase64(tekst: string): string {
  const tekens = atob(tekst.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(tekens, (teken) => teken.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
