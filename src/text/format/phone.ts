/** The alarm number, 113 where someone is told to call it, and numbers that anybody may call from anywhere. */
export const NUMBER = /(?<![\d.,€-]|€ )(?:112|(?<=[Bb]elt? (?:samen )?)113|0[89]00-\d{4,7})(?![\d-]|[.,]\d)/g;

/** A piece of a text; `href` when it is a number to call. */
export interface PhonePart {
  text: string;
  href?: string;
}

/** Where a telephone calls to. Example: `0800-0113` → `tel:08000113`. */
export const telephoneLink = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

/** A text with its telephone numbers apart. Example: `Bel 112.` → `Bel `, `112` (with `href`), `.` */
export function phoneParts(text: string): PhonePart[] {
  const parts: PhonePart[] = [];
  let from = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    parts.push({ text: text.slice(from, index) }, { text: number, href: telephoneLink(number) });
    from = index + number.length;
  }
  parts.push({ text: text.slice(from) });
  return parts.filter(({ text }) => text !== '');
}
