import type { Sjabloon } from '../../kinds/sjabloon/schema.ts';
import { datumTekst } from '../../text/datum.ts';
import { euroTekst, getalTekst } from '../../text/getal.ts';
import type { VoorSjabloon } from '../plan/voor-sjabloon.ts';
import { forXml } from '../../text/xml-signs.ts';
import { getalVan } from '../getal.ts';
import { isDatum } from '../planning/datum.ts';
import { own } from '../../document/own.ts';

/** What somebody fills in: a text, a day, a number, a choice. */
export type Invoer = Sjabloon['velden'][number]['invoer'];

/** A field of a template, as the page asks it. */
export interface Vraagveld {
  id: string;
  label: string;
  invoer: Invoer;
  opties: readonly string[];
  verplicht: boolean;
  hulp?: string;
  /** What of a visitor's plan belongs in it. */
  uitPlan?: keyof VoorSjabloon;
}

/** What somebody filled in: a text as typed, `2027-01-04` for a day, `ja` for a tick, a list for several choices. */
export type Antwoord = string | string[];
export type Antwoorden = Record<string, Antwoord>;

/** A signature is set on paper. */
export const isTypbaar = ({ invoer }: Vraagveld): boolean => invoer !== 'handtekening';

/**
 * Answers as a browser kept them; `undefined` when that is no answers at all. An answer to a field that the
 * template no longer has is kept: a later version may have it again.
 */
export function leesAntwoorden(tekst: string): Antwoorden | undefined {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch {
    return undefined;
  }
  const isAntwoord = (waarde: unknown): waarde is Antwoord =>
    typeof waarde === 'string' || (Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string'));
  const { antwoorden } = (gelezen ?? {}) as { antwoorden?: unknown };
  if (antwoorden === null || typeof antwoorden !== 'object' || Array.isArray(antwoorden)) return undefined;
  const entries: [string, unknown][] = Object.entries(antwoorden);
  if (!entries.every((entry): entry is [string, Antwoord] => isAntwoord(entry[1]))) return undefined;
  return Object.fromEntries(
    entries.map(([id, antwoord]) => [id, Array.isArray(antwoord) ? antwoord.map(forXml) : forXml(antwoord)]),
  );
}

/** The other way. The number is the form of what is kept. */
export const schrijfAntwoorden = (antwoorden: Antwoorden): string =>
  JSON.stringify({ versie: 1, antwoorden });

/**
 * The answers with what the plan knows in the fields that ask for it. What somebody filled in or emptied here
 * goes before the plan.
 */
export function metPlan(
  velden: readonly Vraagveld[],
  antwoorden: Antwoorden,
  plan: VoorSjabloon | undefined,
): Antwoorden {
  const uitPlan = velden.flatMap(({ id, uitPlan }) => {
    const waarde = uitPlan && plan?.[uitPlan];
    return waarde ? [[id, waarde] as const] : [];
  });
  return { ...Object.fromEntries(uitPlan), ...antwoorden };
}

export const isLeeg = (antwoord: Antwoord | undefined): boolean =>
  antwoord === undefined || antwoord.length === 0 || (typeof antwoord === 'string' && antwoord.trim() === '');

/** How many fields have an answer. */
export const ingevuld = (velden: readonly Vraagveld[], antwoorden: Antwoorden): number =>
  velden.filter((veld) => isTypbaar(veld) && !isLeeg(own(antwoorden, veld.id))).length;

/** The days that an answer may be: a day of birth too, and no year that is still being typed, as 0002. */
const [FIRST, LAST] = ['1900-01-01', '2099-12-31'];

/** Whether an answer is what its field asks for. Only numbers and days can be something else. */
export function past({ invoer }: Pick<Vraagveld, 'invoer'>, antwoord: Antwoord | undefined): boolean {
  if (antwoord === undefined || Array.isArray(antwoord) || isLeeg(antwoord)) return true;
  if (invoer === 'datum') return isDatum(antwoord) && antwoord >= FIRST && antwoord <= LAST;
  return (invoer !== 'getal' && invoer !== 'bedrag') || getalVan(antwoord) !== undefined;
}

/**
 * An answer as the writers of documents take it: a day stays a day, a tick a tick, and choices stand on lines of
 * their own, so that Word can offer each as what it is.
 */
export function stukWaarde(veld: Vraagveld, antwoord: Antwoord | undefined): string {
  if (antwoord === undefined || isLeeg(antwoord)) return '';
  if (Array.isArray(antwoord)) return antwoord.join('\n');
  return veld.invoer === 'datum' || veld.invoer === 'vinkje' ? antwoord : antwoordTekst(veld, antwoord);
}

/** An answer as the document on the page says it; empty without one. Example: `2027-01-04` → `4 januari 2027`. */
export function antwoordTekst({ invoer, label }: Vraagveld, antwoord: Antwoord | undefined): string {
  if (antwoord === undefined || isLeeg(antwoord)) return '';
  if (Array.isArray(antwoord)) return antwoord.join(', ');
  const getal = invoer === 'getal' || invoer === 'bedrag' ? getalVan(antwoord) : undefined;
  if (getal !== undefined) return invoer === 'bedrag' ? euroTekst(getal) : getalTekst(getal);
  if (invoer === 'datum') return datumTekst(antwoord);
  return invoer === 'vinkje' ? `☒ ${label}` : antwoord.trim();
}
