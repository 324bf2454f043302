import { nl } from './nl.ts';

/** Years in words. Example: `{ van: 1998, tot: 2009 }` → `1998–2009`; nothing known → `onbekend`. */
export function jarenTekst({ van, tot }: { van?: number | undefined; tot?: number | undefined }): string {
  if (van === undefined && tot === undefined) return nl.praktijk.onbekend;
  if (van === tot) return String(van);
  return `${van ?? '?'}–${tot ?? '?'}`;
}
