/** Characters that mean something in Markdown wherever they stand, also to an engine that reads MDX. */
const TEKENS = /[\\`*_[\]<>{}|~&]/g;

/** Text as it may stand in a sentence of Markdown. No other file of this output escapes words. */
export const escape = (tekst: string): string => tekst.replace(/\s*\n\s*/g, ' ').replace(TEKENS, '\\$&');

/** A line of which the first characters would make a heading, a list or a rule of it. */
export const begin = (regel: string): string =>
  regel.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');

/** Where a link leads, between its brackets. */
export const doel = (url: string): string =>
  url.replace(
    /[\s()<>\\]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** Code between as many backticks as it needs. Example: a`b → ``a`b``. */
export function code(value: string): string {
  const langste = Math.max(0, ...[...value.matchAll(/`+/g)].map(([reeks]) => reeks.length));
  const haak = '`'.repeat(langste + 1);
  const ruimte = /^`|`$|^ .* $/.test(value) ? ' ' : '';
  return `${haak}${ruimte}${value}${ruimte}${haak}`;
}
