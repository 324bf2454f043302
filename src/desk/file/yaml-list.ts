import { isNode, isScalar, type Node, type YAMLSeq } from 'yaml';
import type { Field } from '../form/field.ts';
import { editedPiece, endOfText, lineStart, type Edit } from './edit.ts';
import { asFlow, asItem, itemOf } from './format.ts';
import { pairing } from './pairing.ts';
import { same } from './same.ts';
import { certainRange, lastOffset, type YamlSource } from './yaml-source.ts';

/**
 * What to type where, so that a list has other items; those that stay keep their form, and what stands above them.
 * @param inItem what to type in an item that changed
 */
export function listEdits(
  yaml: YamlSource,
  { list, wanted, field }: { list: YAMLSeq; wanted: readonly unknown[]; field: Field | undefined },
  inItem: (item: Node, value: unknown) => Edit[],
): Edit[] {
  const items = list.items.filter(isNode);
  const was = items.map((item) => item.toJSON() as unknown);
  const pairs = pairing(was, wanted);
  const inNth = (j: number, value: unknown): Edit[] => {
    const item = items[j];
    return !item || same(was[j], value) ? [] : inItem(item, value);
  };
  if (pairs.length === items.length && pairs.every((j, i) => j === i))
    return wanted.flatMap((value, i) => inNth(i, value));
  if (list.flow) return [rowAnew(yaml, { list, items, wanted, pairs }, itemOf(field))];
  // The lines of each item, with what stands above it.
  const ends = items.map((item) => endOfText(yaml.text, lastOffset(item)));
  const dashes = items.map((item) => yaml.text.lastIndexOf('-', certainRange(item)[0] - 1));
  const begin = lineStart(yaml.text, dashes[0] ?? 0);
  const close = ends.at(-1) ?? begin;
  const indent = (dashes[0] ?? 0) - begin;
  const inLine = yaml.text.slice(begin, dashes[0]).trim() !== '';
  if (inLine) throw new Error('A list in a list stands on one line.');
  // A new line among lines is one too, when it can be without quotes.
  const oneLine = items.every((item) => isScalar(item) && isOnOneLine(yaml.of(item)));
  const pieces = wanted.map((value, i) => {
    const j = pairs[i];
    if (j === undefined) {
      const plain = oneLine && asItem(value, indent) === `${' '.repeat(indent)}- ${String(value)}`;
      return `${asItem(value, indent, plain ? undefined : itemOf(field))}\n`;
    }
    const piece = editedPiece(yaml.text, j === 0 ? begin : (ends[j - 1] ?? 0), ends[j] ?? 0, inNth(j, value));
    return piece.endsWith('\n') ? piece : `${piece}\n`;
  });
  const text = pieces.join('');
  return [{ from: begin, to: close, text: yaml.text[close - 1] === '\n' ? text : text.replace(/\n$/, '') }];
}

/** A list between brackets with other items; those that stay are typed as they were. */
function rowAnew(
  yaml: YamlSource,
  {
    list,
    items,
    wanted,
    pairs,
  }: {
    list: YAMLSeq;
    items: readonly Node[];
    wanted: readonly unknown[];
    pairs: readonly (number | undefined)[];
  },
  field: Field | undefined,
): Edit {
  const [from, to] = certainRange(list);
  const typed = wanted.map((value, i) => {
    const item = items[pairs[i] ?? -1];
    return item && same(item.toJSON(), value) ? yaml.of(item) : asFlow(value, field);
  });
  const source = yaml.text.slice(from, to);
  const pad = /\n( *)[^\s\]]/.exec(source)?.[1];
  if (pad === undefined) {
    const space = source.startsWith('[ ') ? ' ' : '';
    return { from, to, text: `[${space}${typed.join(', ')}${space}]` };
  }
  const last = /\n( *)\]$/.exec(source)?.[1];
  const comma = /,\s*\]$/.test(source) ? ',' : '';
  return {
    from,
    to,
    text: `[\n${typed.map((item) => pad + item).join(',\n')}${comma}${last === undefined ? '' : `\n${last}`}]`,
  };
}

/** Whether a value was typed on the line of its field. */
const isOnOneLine = (source: string): boolean => /^[^|>\n][^\n]*$/.test(source);
