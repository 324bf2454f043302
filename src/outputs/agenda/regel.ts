/** How many octets a line may have, without its end (RFC 5545, section 3.1). */
const LENGTE = 75;
const octetten = (tekst: string): number => new TextEncoder().encode(tekst).length;

/**
 * One line of a calendar, folded: after 75 octets it goes on, behind a space, on the next. A character of
 * several octets is never cut.
 */
export function vouw(regel: string): string {
  const regels: string[] = [];
  let deel = '';
  let lengte = 0;
  for (const teken of regel) {
    const breed = octetten(teken);
    if (lengte + breed > LENGTE) {
      regels.push(deel);
      // The space that tells of the fold counts.
      deel = ' ';
      lengte = 1;
    }
    deel += teken;
    lengte += breed;
  }
  return [...regels, deel].join('\r\n');
}

/** Text as a value: what has a meaning in a calendar gets a backslash, other control characters fall away. */
export const tekstWaarde = (tekst: string): string =>
  tekst
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (teken) => `\\${teken}`)
    .replace(/\n/g, '\\n');
