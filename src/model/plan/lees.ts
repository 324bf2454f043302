import type { LaagHoog } from '../begroting.ts';
import { fout } from '../../text/plan/fouten.ts';
import {
  datum,
  datumOfLeeg,
  een,
  getal,
  heel,
  ja,
  lijst,
  object,
  perId,
  tekst,
  tijd,
  type Keuring,
} from './keur.ts';
import { MEESTE } from './meeste.ts';
import { migreer } from './migreer.ts';
import { tempos } from '../planning/tempo.ts';
import { PLANVERSIE, type EigenPost, type Plan, type Punt } from './plan.ts';

/** What reading a plan gives: the plan, or all that is wrong with it. */
export type Gelezen = { plan: Plan } | Leesfout;
export interface Leesfout {
  /** Every problem, in Dutch; what is read stays as it is. */
  fouten: string[];
  /** Whether a newer version of the site made it: then nothing is damaged. */
  nieuwer: boolean;
}

const laagHoog = object<object, LaagHoog>({}, { laag: getal, hoog: getal });
const plan = object({
  versie: heel(PLANVERSIE, PLANVERSIE),
  inhoud: object({ versie: tekst, datum }),
  gemeente: tekst,
  organisatie: tekst,
  start: datumOfLeeg,
  aantal: heel(1, MEESTE.aantal),
  tempo: een(tempos),
  bijeenkomst: object({
    elkeMaanden: heel(1, MEESTE.elkeMaanden),
    hoeveelste: heel(1, MEESTE.hoeveelste),
    weekdag: heel(1, MEESTE.weekdag),
    begin: tijd,
  }),
  leerlijn: object({ weekdag: heel(1, MEESTE.weekdag), begin: tijd }),
  mensen: perId(tekst),
  weggelaten: lijst(tekst),
  pauzes: lijst(object({ naam: tekst, van: datumOfLeeg, tot: datumOfLeeg })),
  punten: perId(
    object<object, Required<Punt>>({}, { klaar: ja, wie: tekst, op: datumOfLeeg, notitie: tekst }),
  ),
  begroting: perId(
    object<object, Required<EigenPost>>({}, { aantal: laagHoog, prijs: laagHoog, percentage: laagHoog }),
  ),
});

/** Reads a plan as `schrijfPlan` wrote it, of this version or an older one. Throws nothing. */
export function leesPlan(json: string): Gelezen {
  let waarde: unknown;
  try {
    waarde = JSON.parse(json);
  } catch {
    return { fouten: [fout.geenJson], nieuwer: false };
  }
  return leesWaarde(waarde);
}

/** Reads a plan from values of which nothing is known yet. */
export function leesWaarde(waarde: unknown): Gelezen {
  const versie = (waarde as { versie?: unknown } | null)?.versie;
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1)
    return { fouten: [fout.geenPlan], nieuwer: false };
  if (versie > PLANVERSIE) return { fouten: [fout.nieuwer(versie, PLANVERSIE)], nieuwer: true };
  const keuring: Keuring = { fouten: [] };
  const gelezen = plan(keuring, migreer(waarde as object & { versie: number }), '') as Plan;
  return keuring.fouten.length > 0 ? { fouten: keuring.fouten, nieuwer: false } : { plan: gelezen };
}
