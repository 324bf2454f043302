import { nl } from '../nl.ts';

/** Years in words. Example: `{ van: 1998, tot: 2009 }` → `1998–2009`; nothing known → `unknown`. */
export function yearsText({ van: of, tot }: { van?: number | undefined; tot?: number | undefined }): string {
  if (of === undefined && tot === undefined) return nl.praktijk.unknown;
  if (of === tot) return String(of);
  return `${of ?? '?'}–${tot ?? '?'}`;
}
