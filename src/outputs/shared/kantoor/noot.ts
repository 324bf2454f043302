import type { StukBlok } from '../stuk/types.ts';

/** A footnote with a space between its number and its first word. */
export function nootBlokken([eerste, ...rest]: readonly StukBlok[]): StukBlok[] {
  if (!eerste) return [];
  if (eerste.type !== 'alinea') return [eerste, ...rest];
  return [{ ...eerste, children: [{ type: 'tekst', value: '\u00a0' }, ...eerste.children] }, ...rest];
}
