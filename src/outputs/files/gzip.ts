import { gunzipSync, gzipSync } from 'fflate';

/** Packs bytes or words as a browser unpacks them. Same words, same bytes: no time stands in it. */
export const gzipOf = (contents: string): Uint8Array =>
  gzipSync(new TextEncoder().encode(contents), { level: 9, mtime: 0 });

/** Unpacks what was packed as words. */
export const gunzip = (bytes: Uint8Array): string => new TextDecoder().decode(gunzipSync(bytes));

/** Bytes as text that any page may hold, in base 64. */
export function base64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += ROW)
    signs += String.fromCharCode(...bytes.subarray(at, at + ROW));
  return btoa(signs);
}
/** A call takes no more arguments than some ten thousands. */
const ROW = 8192;
