import { certain } from '../../document/certain.ts';
/** How many octets a line may have, without its end (RFC 5545, section 3.1). */
const LENGTH = 75;

/** How many octets a character takes in UTF-8. */
function octets(character: string): number {
  const point = certain(character.codePointAt(0));
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/**
 * One line of a calendar, folded: after 75 octets it goes on, behind a space, on the next. A character of
 * several octets is never cut.
 */
export function fold(line: string): string {
  const lines: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const wide = octets(character);
    if (length + wide > LENGTH) {
      lines.push(part);
      // The space that tells of the fold counts.
      part = ' ';
      length = 1;
    }
    part += character;
    length += wide;
  }
  return [...lines, part].join('\r\n');
}

/** Text as a value: what has a meaning in a calendar gets a backslash, other control characters fall away. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
