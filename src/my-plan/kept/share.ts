import { fault } from '../../text/plan/faults.ts';
import { MOST } from '../limits.ts';
import { readValue, type Read } from './read.ts';
import type { Plan, Point } from '../plan.ts';
import { certain } from '../../document/certain.ts';

export interface PartChoice {
  /** Whether names of people and notes about points travel too. */
  withNames: boolean;
}

/**
 * A plan as short text for the part of an address after `#`, which a browser sends to nobody. Without names and
 * notes, unless asked: a link is easily passed on.
 */
export function divisible(plan: Plan, { withNames }: PartChoice): string {
  const part = withNames ? plan : withoutNames(plan);
  const { punten: points, ...rest } = part;
  // Most points have a tick and nothing more: their ids alone, in one list, are a third of the link.
  const onlyReady = Object.keys(points).filter((id) => isOnlyReady(certain(points[id])));
  const more = Object.fromEntries(Object.entries(points).filter(([, point]) => !isOnlyReady(point)));
  return toBase64(JSON.stringify({ ...rest, klaar: onlyReady, punten: more }));
}

/** The plan of a link. A link that was cut off gives a `ReadFault`. */
export function readDivisible(text: string): Read {
  if (text.length > MOST.file) return { faults: [fault.linkToLang], newer: false };
  try {
    const value = JSON.parse(fromBase64(text)) as Record<string, unknown>;
    const { klaar: ready, ...rest } = value;
    const ids = Array.isArray(ready) ? ready.map(String) : [];
    const points = {
      ...(rest.punten as object),
      ...Object.fromEntries(ids.map((id) => [id, { klaar: true }])),
    };
    return readValue('punten' in rest ? { ...rest, punten: points } : rest);
  } catch {
    return { faults: [fault.link], newer: false };
  }
}

/** The plan without who does what and without notes: ticks, dates and numbers stay. */
export function withoutNames(plan: Plan): Plan {
  const points = Object.entries(plan.punten)
    .map(([id, { klaar: ready, op: on }]): [string, Point] => [
      id,
      { ...(ready && { klaar: ready }), ...(on && { op: on }) },
    ])
    .filter(([, point]) => Object.keys(point).length > 0);
  return { ...plan, mensen: {}, punten: Object.fromEntries(points) };
}

const isOnlyReady = (point: Point): boolean => point.klaar === true && Object.keys(point).length === 1;

/** Base64 with the letters that an address may hold, from UTF-8. */
function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @throws when it is no base64, or no UTF-8 */
function fromBase64(text: string): string {
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
