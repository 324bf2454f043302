import { kaleGemeente } from './gemeente.ts';
import type { Plan, Planvoorstel } from './plan.ts';

/** The data of a plan that a sjabloon can take over: the names of `uitPlan` in `schema/sjabloon.ts`. */
export interface VoorSjabloon {
  gemeente: string;
  organisatie: string;
  /** The first name of who coordinates; empty without a role that says so. */
  coordinator: string;
  /** As `2027-01-04`. */
  startdatum: string;
  aantal: string;
  /** The estimated amount for a year, in words; empty where nobody computed it. */
  bedrag: string;
}

/** What a plan already knows of what a sjabloon asks; what is not filled in is empty. */
export function voorSjabloon({
  gemeente,
  organisatie,
  mensen,
  start,
  aantal,
}: Plan | Planvoorstel): VoorSjabloon {
  const rol = Object.keys(mensen).find((id) => id.includes('coordinator'));
  return {
    gemeente: kaleGemeente(gemeente),
    organisatie,
    coordinator: rol === undefined ? '' : (namenVan(mensen[rol]!)[0] ?? ''),
    startdatum: start,
    aantal: String(aantal),
    bedrag: '',
  };
}

/** The names that somebody typed with commas or on lines of their own. Example: `Noor, Ali` → `['Noor', 'Ali']`. */
export const namenVan = (getypt: string): string[] =>
  getypt
    .split(/[,;\n]/)
    .map((naam) => naam.trim())
    .filter(Boolean);
