import { certain } from '../../document/certain.ts';
/** How many octets a line may have, without its end (RFC 5545, section 3.1). */
const LENGTE = 75;

/** How many octets a character takes in UTF-8. */
function octetten(teken: string): number {
  const punt = certain(teken.codePointAt(0));
  if (punt < 0x80) return 1;
  if (punt < 0x800) return 2;
  return punt < 0x10000 ? 3 : 4;
}

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
