import { isNode } from 'yaml';
import { fieldIn, type Field } from '../form/field.ts';
import { endOfText, lineStart, type Edit } from './edit.ts';
import { asField, asFlow, asPair, inOrder } from './format.ts';
import { certainRange, lastOffset, type Named, type YamlSource } from './yaml-source.ts';

/** A group as it must become. */
export interface WantedGroup {
  wanted: Record<string, unknown>;
  form: Field | undefined;
  /** How far its fields stand from the left. */
  indent: number;
}

/** Fields taken out of their group. */
export const withoutFields = (yaml: YamlSource, pairs: readonly Named[], gone: readonly Named[]): Edit[] =>
  gone.map((each) => {
    const nth = pairs.indexOf(each);
    const [from] = certainRange(each.pair.key);
    const next = pairs[nth + 1];
    const sameLineAsDash = yaml.text.slice(lineStart(yaml.text, from), from).trim() !== '';
    if (sameLineAsDash && next) return { from, to: certainRange(next.pair.key)[0], text: '' };
    return { from: lineStart(yaml.text, from), to: yaml.endOf(each), text: '' };
  });

/** New fields, each in the place that the schema gives it. @param stay the fields that stay */
export function withFields(
  yaml: YamlSource,
  { pairs, stay, fresh }: { pairs: readonly Named[]; stay: readonly Named[]; fresh: readonly string[] },
  { wanted, form, indent }: WantedGroup,
): Edit[] {
  const order = inOrder(wanted, form);
  const begin = certainRange(pairs[0]?.pair.key)[0];
  return [...Map.groupBy(fresh, (name) => nearestBefore(order, stay, name))].map(([after, names]) => {
    const typed = names.map((name) => asPair(name, wanted[name], indent, fieldIn(form, name))).join('\n');
    if (!after) {
      const line = lineStart(yaml.text, begin);
      const inItem = yaml.text.slice(line, begin).trim() !== '';
      return inItem
        ? { from: begin, to: begin, text: `${typed.slice(indent)}\n${' '.repeat(indent)}` }
        : { from: line, to: line, text: `${typed}\n` };
    }
    const end = yaml.endOf(after);
    return yaml.text[end - 1] === '\n'
      ? { from: end, to: end, text: `${typed}\n` }
      : { from: end, to: end, text: `\n${typed}` };
  });
}

/** The field behind which a new one comes: the nearest before it in the order of the schema. */
function nearestBefore(order: readonly string[], stay: readonly Named[], name: string): Named | undefined {
  for (let i = order.indexOf(name) - 1; i >= 0; i--) {
    const found = stay.find(({ key }) => key === order[i]);
    if (found) return found;
  }
  return undefined;
}

/** All of a field typed anew. @param flow whether it stands in a group on one line */
export function fieldAnew(
  yaml: YamlSource,
  { pair }: Named,
  wanted: unknown,
  { field, indent, flow }: { field: Field | undefined; indent: number; flow: boolean },
): Edit {
  const key = certainRange(pair.key);
  const value = isNode(pair.value) ? pair.value : undefined;
  const colon = yaml.text.indexOf(':', key[1]) + 1;
  if (flow)
    return { from: colon, to: value ? certainRange(value)[1] : colon, text: ` ${asFlow(wanted, field)}` };
  const end = value && yaml.of(value) !== '' ? endOfText(yaml.text, lastOffset(value)) : colon;
  const text = asField(wanted, indent, field).replace(/\n$/, '');
  return { from: colon, to: end, text: end > colon && yaml.text[end - 1] === '\n' ? `${text}\n` : text };
}
