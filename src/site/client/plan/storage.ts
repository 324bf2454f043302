import { PLAN_KEY } from '../../../my-plan/plan.ts';

/** Where a plan stays that was replaced by another, until it is put back or everything is deleted. */
const PREVIOUS = `${PLAN_KEY}:vorige`;

/** What became of keeping a plan. `otherwise`: somebody else, another tab, changed it since this page last looked. */
export type StorageResult = 'bewaard' | 'vol' | 'verboden' | 'anders';

/** What this page last saw in the browser; `null` is nothing. */
let seen: string | null = null;

/** The plan in the browser, as text. `verboden` when the browser lets nobody look. */
export function loadPlan(): { text: string | null } | 'verboden' {
  try {
    seen = localStorage.getItem(PLAN_KEY);
    return { text: seen };
  } catch {
    return 'verboden';
  }
}

/** Keeps a plan, unless what lies there is not what this page last saw. */
export function keepPlan(text: string): StorageResult {
  try {
    const there = localStorage.getItem(PLAN_KEY);
    if (there !== seen && there !== text) return 'anders';
    localStorage.setItem(PLAN_KEY, text);
    seen = text;
    return 'bewaard';
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'vol' : 'verboden';
  }
}

/** Whether another tab changed the plan since this page last looked. */
export function isOtherwise(): boolean {
  try {
    return localStorage.getItem(PLAN_KEY) !== seen;
  } catch {
    return false;
  }
}

/** In memory too: a browser that keeps nothing still lets one change their mind. */
let previous: string | null | undefined;

export function loadPrevious(): string | null {
  try {
    previous ??= localStorage.getItem(PREVIOUS);
  } catch {
    // Nothing can be kept here, so there is nothing but what is in memory.
  }
  return previous ?? null;
}

export function keepPrevious(text: string): void {
  previous = text;
  try {
    localStorage.setItem(PREVIOUS, text);
  } catch {
    // It stays in memory, for as long as the page is open.
  }
}

export function clearEverything(): void {
  seen = null;
  previous = null;
  try {
    localStorage.removeItem(PLAN_KEY);
    localStorage.removeItem(PREVIOUS);
  } catch {
    // Then there is nothing to delete.
  }
}
