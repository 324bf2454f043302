/** Characters that mean something in Markdown wherever they stand, also to an engine that reads MDX. */
const CHARACTERS = /[\\`*_[\]<>{}|~&]/g;

/** Text as it may stand in a sentence of Markdown. No other file of this output escapes words. */
export const escape = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(CHARACTERS, '\\$&');

/** A line of which the first characters would make a heading, a list or a rule of it. */
export const begin = (line: string): string =>
  line.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');

/** Where a link leads, between its brackets. */
export const target = (url: string): string =>
  url.replace(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** Code between as many backticks as it needs. Example: a`b → ``a`b``. */
export function code(value: string): string {
  const longest = Math.max(0, ...[...value.matchAll(/`+/g)].map(([series]) => series.length));
  const bracket = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(value) ? ' ' : '';
  return `${bracket}${space}${value}${space}${bracket}`;
}
