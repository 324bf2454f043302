import { PLANVERSIE } from './plan.ts';

type Ruw = object & { versie: number };

/**
 * How a plan of one version becomes one of the next, by the version it comes from. Empty while there is one
 * version. What a step makes is checked afterwards like any other plan, so it may pass on what it does not know.
 * Example: `1: (oud) => ({ ...oud, versie: 2, talen: ['nl'] })`.
 */
const stappen: Readonly<Record<number, (oud: Ruw) => Ruw>> = {};

/** A plan of this version from one of this version or older; the given object stays as it is. */
export function migreer(ruw: Ruw, tot: number = PLANVERSIE, via = stappen): Ruw {
  let nu = ruw;
  while (nu.versie < tot) {
    const verder = via[nu.versie];
    if (!verder) return nu;
    nu = verder(nu);
  }
  return nu;
}
