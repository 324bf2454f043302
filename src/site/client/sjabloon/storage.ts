/** What became of keeping something in this browser. */
export type Kept = 'bewaard' | 'vol' | 'verboden';

/** What lies in the browser under a key; `undefined` when the browser lets nobody look. */
export function load(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** @param tekst `null` takes it away */
export function keep(key: string, text: string | null): Kept {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return 'bewaard';
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'vol' : 'verboden';
  }
}
