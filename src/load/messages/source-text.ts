/** A text as one YAML value, as it was typed: between quotes where it needs them. Example: `0612` → `'0612'`. */
export const asText = (source: string): string =>
  source.includes("'") && !/["\\]/.test(source) ? `"${source}"` : `'${source.replaceAll("'", "''")}'`;

/** What began with an apostrophe, as one value. Example: `'s avonds` → `"'s avonds"`. */
export const apostrophe = (word: string): string => asText(word.trimEnd().replace(/(?<=.)'$/, ''));

/** A scalar without the quotes around it. */
export const unquoted = (source: string): string =>
  /^'([\s\S]*)'$/.exec(source)?.[1]?.replaceAll("''", "'") ??
  /^"([\s\S]*)"$/.exec(source)?.[1]?.replaceAll('\\"', '"') ??
  source;

/** An item of a list between brackets: quoted where a mark in it would mean something. */
const asItem = (source: string): string =>
  /^['"]/.test(source) ? source : /[[\]{}:#&*!|>'"%@`]|^[-?]/.test(source) ? asText(source) : source;

/** The signs that stand before an item: ours, those of Word, and a dash that Word made of ours. */
const MARK = /^(?:[-–—•·▪●◦*]|\d+[.)](?=\s))[\s\u00a0]*/;

/** Whether it is plain which items a text was meant to have: its lines have marks, or it is one without a comma. */
export const isPlainList = (source: string): boolean =>
  source.includes('\n')
    ? source.split('\n').every((line) => MARK.test(line.trim()))
    : !source.includes(',') && !/^[|>]/.test(source);

/** A single text as the list that was meant, one item per line that begins with a mark. */
export function asList(source: string): string {
  const lines = source.split('\n').map((line) => line.trim());
  const items = lines.every((line) => MARK.test(line))
    ? lines.map((line) => line.replace(MARK, ''))
    : [lines.join(' ')];
  return `[${items.map(asItem).join(', ')}]`;
}

/** Signs that nobody sees, or that look like another one. */
export const INVISIBLE =
  /[\u00a0\u00ad\u200b-\u200f\u2010\u2011\u2028-\u202f\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** The same without them. */
export const visible = (text: string): string =>
  text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u202f\u2028\u2029]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .trim();
