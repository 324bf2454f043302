import { vocabulary, type Attribute, type TagName, type TagRule } from '../../../document/vocabulary.ts';

/** A tag of the closed vocabulary, for who writes it with a form. */
export interface Tag {
  name: TagName;
  rule: TagRule;
}

/** Every tag that may stand in a text of this kind. */
export const tagsFor = (kind: 'zin' | 'blok' | 'body'): Tag[] =>
  (Object.entries(vocabulary) as [TagName, TagRule][])
    .filter(([, { position }]) => kind !== 'zin' || position === 'zin')
    .map(([name, rule]) => ({ name, rule }));

/** The text of a tag. @param filled its attributes; what is empty is left out */
export function tagText(
  { name, rule }: Tag,
  filled: Readonly<Record<string, string>>,
  contents: string,
): string {
  const attributes = Object.keys(rule.attributes)
    .filter((attribute) => filled[attribute])
    .map((attribute) => ` ${attribute}="${(filled[attribute] ?? '').replaceAll('"', '”')}"`)
    .join('');
  if (rule.contents === 'leeg') return `<${name}${attributes}/>`;
  const inner = rule.contents === 'blok' ? `\n${contents.trim()}\n` : contents.trim();
  return `<${name}${attributes}>${inner}</${name}>`;
}

/** The attributes of a tag that must be filled in and are not, as their explanations. */
export const missing = ({ rule }: Tag, filled: Readonly<Record<string, string>>): string[] =>
  Object.entries<Attribute>(rule.attributes)
    .filter(([name, { required }]) => required && !filled[name])
    .map(([, { explanation }]) => explanation);

/** A Markdown table with empty cells. */
export function emptyTable(columns: number, rows: number, heading: string): string {
  const row = (cell: (i: number) => string) =>
    `| ${Array.from({ length: columns }, (_, i) => cell(i)).join(' | ')} |`;
  return [
    row((i) => `${heading} ${i + 1}`),
    row(() => '---'),
    ...Array.from({ length: rows }, () => row(() => '…')),
  ].join('\n');
}
