/** How many words in a row count as copied. */
export const OP_RIJ = 8;

/**
 * Every run of eight words of a text, hashed: enough to recognise a copied sentence, without holding it.
 * Case, punctuation and diacritics make no difference.
 */
export function rijen(tekst: string): { hash: string; woorden: string }[] {
  const woorden =
    tekst
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, woorden.length - OP_RIJ + 1) }, (_, i) => {
    const rij = woorden.slice(i, i + OP_RIJ).join(' ');
    return { hash: hash(rij), woorden: rij };
  });
}

/** cyrb53, a public-domain hash of 53 bits, in base 36: small, and the same in every browser and on every disk. */
export function hash(tekst: string): string {
  let hoog = 0xdeadbeef;
  let laag = 0x41c6ce57;
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    hoog = Math.imul(hoog ^ teken, 2654435761);
    laag = Math.imul(laag ^ teken, 1597334677);
  }
  hoog = Math.imul(hoog ^ (hoog >>> 16), 2246822507) ^ Math.imul(laag ^ (laag >>> 13), 3266489909);
  laag = Math.imul(laag ^ (laag >>> 16), 2246822507) ^ Math.imul(hoog ^ (hoog >>> 13), 3266489909);
  return (4294967296 * (2097151 & laag) + (hoog >>> 0)).toString(36);
}
