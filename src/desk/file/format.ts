import { fieldIn, type Field } from '../form/field.ts';
import { filledIn, isGroup } from './same.ts';
import { written, writtenName, type Spot, type TextKind } from './scalar.ts';

/** A new value as it stands behind `veld:`, with the space or line break before it. */
export function asField(value: unknown, indent: number, field?: Field): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    if (isRow(value, field)) return ` ${asFlow(value, field)}`;
    return `\n${value.map((item) => asItem(item, indent + 2, itemOf(field))).join('\n')}`;
  }
  if (isGroup(value)) {
    const names = inOrder(value, field);
    if (names.length === 0) return ' {}';
    return `\n${names.map((name) => asPair(name, value[name], indent + 2, fieldIn(field, name))).join('\n')}`;
  }
  const text = written(value, { indent, flow: false }, kindOf(field));
  return text === '' ? '' : ` ${text}`;
}

/** A field with its value, indented, without a line end. */
export const asPair = (name: string, value: unknown, indent: number, field?: Field): string =>
  `${' '.repeat(indent)}${writtenName(name)}:${asField(value, indent, field)}`.replace(/\n$/, '');

/** A new item of a list, with its dash at `indent`, without a line end. */
export function asItem(value: unknown, indent: number, field?: Field): string {
  const pad = ' '.repeat(indent);
  if (isGroup(value)) {
    const pairs = inOrder(value, field).map((name) =>
      asPair(name, value[name], indent + 2, fieldIn(field, name)),
    );
    return pairs.length === 0 ? `${pad}- {}` : `${pad}- ${pairs.join('\n').slice(indent + 2)}`;
  }
  if (Array.isArray(value)) return `${pad}- ${asFlow(value, itemOf(field))}`;
  return `${pad}- ${written(value, { indent, flow: false }, kindOf(field))}`.replace(/\n$/, '');
}

/** A value on one line, as in a list between square brackets. */
export function asFlow(value: unknown, field?: Field): string {
  if (Array.isArray(value)) return `[${value.map((item) => asFlow(item, itemOf(field))).join(', ')}]`;
  if (isGroup(value))
    return `{ ${filledIn(value)
      .map((name) => `${writtenName(name)}: ${asFlow(value[name], fieldIn(field, name))}`)
      .join(', ')} }`;
  return written(value, FLOW);
}
const FLOW: Spot = { indent: 0, flow: true };

/** Ids stand beside each other, as nobody reads them line by line. */
const isRow = (list: readonly unknown[], field?: Field): boolean =>
  field?.is === 'list' &&
  (field.of.is === 'reference' || field.of.is === 'taxonomie') &&
  list.every((item) => typeof item === 'string');

/** The fields of a group that hold something, in the order of its schema. */
export function inOrder(value: Record<string, unknown>, field?: Field): string[] {
  const names = filledIn(value);
  if (field?.is !== 'group') return names;
  const place = (name: string) => {
    const at = field.fields.findIndex((each) => each.name === name);
    return at === -1 ? field.fields.length : at;
  };
  return names.sort((a, b) => place(a) - place(b));
}

export const itemOf = (field?: Field): Field | undefined => (field?.is === 'list' ? field.of : undefined);
export const kindOf = (field?: Field): TextKind | undefined =>
  field?.is === 'text' ? field.kind : undefined;
