import { PLANSLEUTEL } from '../../model/plan/plan.ts';

/** Where a plan stays that was replaced by another, until it is put back or everything is deleted. */
const VORIGE = `${PLANSLEUTEL}:vorige`;

/** What became of keeping a plan. `anders`: somebody else, another tab, changed it since this page last looked. */
export type Uitkomst = 'bewaard' | 'vol' | 'verboden' | 'anders';

/** What this page last saw in the browser; `null` is nothing. */
let gezien: string | null = null;

/** The plan in the browser, as text. `verboden` when the browser lets nobody look. */
export function haal(): { tekst: string | null } | 'verboden' {
  try {
    gezien = localStorage.getItem(PLANSLEUTEL);
    return { tekst: gezien };
  } catch {
    return 'verboden';
  }
}

/** Keeps a plan, unless what lies there is not what this page last saw. */
export function bewaar(tekst: string): Uitkomst {
  try {
    const daar = localStorage.getItem(PLANSLEUTEL);
    if (daar !== gezien && daar !== tekst) return 'anders';
    localStorage.setItem(PLANSLEUTEL, tekst);
    gezien = tekst;
    return 'bewaard';
  } catch (oorzaak) {
    return oorzaak instanceof DOMException && oorzaak.name === 'QuotaExceededError' ? 'vol' : 'verboden';
  }
}

/** Whether another tab changed the plan since this page last looked. */
export function isAnders(): boolean {
  try {
    return localStorage.getItem(PLANSLEUTEL) !== gezien;
  } catch {
    return false;
  }
}

/** In memory too: a browser that keeps nothing still lets one change their mind. */
let vorige: string | null | undefined;

export function haalVorige(): string | null {
  try {
    vorige ??= localStorage.getItem(VORIGE);
  } catch {
    // Nothing can be kept here, so there is nothing but what is in memory.
  }
  return vorige ?? null;
}

export function bewaarVorige(tekst: string): void {
  vorige = tekst;
  try {
    localStorage.setItem(VORIGE, tekst);
  } catch {
    // It stays in memory, for as long as the page is open.
  }
}

export function wisAlles(): void {
  gezien = null;
  vorige = null;
  try {
    localStorage.removeItem(PLANSLEUTEL);
    localStorage.removeItem(VORIGE);
  } catch {
    // Then there is nothing to delete.
  }
}
