/** What became of keeping something in this browser. */
export type Bewaard = 'bewaard' | 'vol' | 'verboden';

/** What lies in the browser under a key; `undefined` when the browser lets nobody look. */
export function haal(sleutel: string): string | null | undefined {
  try {
    return localStorage.getItem(sleutel);
  } catch {
    return undefined;
  }
}

/** @param tekst `null` takes it away */
export function bewaar(sleutel: string, tekst: string | null): Bewaard {
  try {
    if (tekst === null) localStorage.removeItem(sleutel);
    else localStorage.setItem(sleutel, tekst);
    return 'bewaard';
  } catch (oorzaak) {
    return oorzaak instanceof DOMException && oorzaak.name === 'QuotaExceededError' ? 'vol' : 'verboden';
  }
}
