import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { fieldIn, type Field } from '../form/field.ts';
import { edited, editedPiece, endOfText, lineStart, type Edit } from './edit.ts';
import { asField, asFlow, asItem, asPair, inOrder, itemOf, kindOf } from './format.ts';
import { pairing } from './pairing.ts';
import { isGroup, same } from './same.ts';
import { retyped, written } from './scalar.ts';

/** What a piece of YAML holds. */
export const read = (yaml: string): unknown =>
  parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' }).toJS() as unknown;

/**
 * YAML with other values: only what is different is typed anew. Comments, order, quotes and folds of the rest stay.
 * @param wanted what it holds when it is done
 * @param form the fields of its schema: they give a new field its place and its form
 * @throws when the result would not read back as what was wanted
 */
export function editYaml(yaml: string, wanted: unknown, form?: Field): string {
  const before = read(yaml);
  if (same(before, wanted)) return yaml;
  const root = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' }).contents;
  if (!isMap(root) || !isGroup(wanted)) return `${asFields(wanted, form)}\n`;
  const fine = edited(yaml, new Editor(yaml).inMap(root, wanted, form, 0));
  if (same(read(fine), wanted)) return fine;
  // Some form that the fine way does not know: the fields that came out wrong are typed anew, whole.
  const coarse = edited(yaml, new Editor(yaml, true).inMap(root, wanted, form, 0));
  if (same(read(coarse), wanted)) return coarse;
  throw new Error(
    'Deze wijziging is niet zonder verlies op te schrijven. Verander het veld in de brontekst.',
  );
}

/** A whole group of fields as YAML. */
export const asFields = (value: unknown, form?: Field): string =>
  isGroup(value)
    ? inOrder(value, form)
        .map((name) => asPair(name, value[name], 0, fieldIn(form, name)))
        .join('\n')
    : '';

/** Finds what to type where. `whole` retypes each field that changed as a whole. */
class Editor {
  readonly #yaml: string;
  readonly #whole: boolean;

  constructor(yaml: string, whole = false) {
    this.#yaml = yaml;
    this.#whole = whole;
  }

  /** @param indent how far the fields of the group stand from the left */
  inMap(map: YAMLMap, wanted: Record<string, unknown>, form: Field | undefined, indent: number): Edit[] {
    const pairs = pairsOf(map);
    const fresh = inOrder(wanted, form).filter((name) => !pairs.some(({ key }) => key === name));
    const gone = pairs.filter(({ key }) => wanted[key] === undefined);
    if (map.flow && (fresh.length > 0 || gone.length > 0)) return [this.#replace(map, asFlow(wanted, form))];
    if (gone.length === pairs.length && fresh.length === 0) return [this.#replace(map, '{}')];
    return [
      ...pairs.flatMap(({ key, pair }) =>
        wanted[key] === undefined || same(valueOf(pair), wanted[key])
          ? []
          : this.#inPair(pair, wanted[key], fieldIn(form, key), indent, map.flow === true),
      ),
      ...this.#without(pairs, gone),
      ...this.#with(pairs, gone, fresh, { wanted, form, indent }),
    ];
  }

  #inPair(pair: Pair, wanted: unknown, field: Field | undefined, indent: number, flow: boolean): Edit[] {
    const value = isNode(pair.value) ? pair.value : undefined;
    if (!this.#whole && value?.range && !('source' in value && value.anchor)) {
      if (isMap(value) && isGroup(wanted))
        return this.inMap(value, wanted, field, value.flow ? indent : this.#columnOf(value));
      if (isSeq(value) && Array.isArray(wanted) && wanted.length > 0 && value.items.length > 0)
        return this.#inList(value, wanted, field);
      if (isScalar(value) && !isGroup(wanted) && !Array.isArray(wanted) && this.#sourceOf(value) !== '')
        return [this.#retype(value, wanted, { indent, flow }, field)];
    }
    return [this.#fieldAnew(pair, wanted, field, indent, flow)];
  }

  #inList(list: YAMLSeq, wanted: readonly unknown[], field: Field | undefined): Edit[] {
    const items = list.items.filter(isNode);
    const was = items.map((item) => item.toJSON() as unknown);
    const pairs = pairing(was, wanted);
    const inItem = (j: number, value: unknown): Edit[] => {
      const item = items[j];
      return !item || same(was[j], value) ? [] : this.#inItem(item, value, list, itemOf(field));
    };
    if (pairs.length === items.length && pairs.every((j, i) => j === i))
      return wanted.flatMap((value, i) => inItem(i, value));
    if (list.flow) return [this.#rowAnew(list, items, wanted, pairs, itemOf(field))];
    // The lines of each item, with what stands above it.
    const ends = items.map((item) => endOfText(this.#yaml, lastOffset(item)));
    const dashes = items.map((item) => this.#yaml.lastIndexOf('-', certainRange(item)[0] - 1));
    const begin = lineStart(this.#yaml, dashes[0] ?? 0);
    const close = ends.at(-1) ?? begin;
    const indent = (dashes[0] ?? 0) - begin;
    const inLine = this.#yaml.slice(begin, dashes[0]).trim() !== '';
    if (inLine) throw new Error('A list in a list stands on one line.');
    // A new line among lines is one too, when it can be without quotes.
    const oneLine = items.every((item) => isScalar(item) && isOnOneLine(this.#sourceOf(item)));
    const pieces = wanted.map((value, i) => {
      const j = pairs[i];
      if (j === undefined) {
        const plain = oneLine && asItem(value, indent) === `${' '.repeat(indent)}- ${String(value)}`;
        return `${asItem(value, indent, plain ? undefined : itemOf(field))}\n`;
      }
      const piece = editedPiece(
        this.#yaml,
        j === 0 ? begin : (ends[j - 1] ?? 0),
        ends[j] ?? 0,
        inItem(j, value),
      );
      return piece.endsWith('\n') ? piece : `${piece}\n`;
    });
    const text = pieces.join('');
    return [
      { from: begin, to: close, text: this.#yaml[close - 1] === '\n' ? text : text.replace(/\n$/, '') },
    ];
  }

  #inItem(item: Node, wanted: unknown, list: YAMLSeq, field: Field | undefined): Edit[] {
    if (isMap(item) && isGroup(wanted)) return this.inMap(item, wanted, field, this.#columnOf(item));
    if (isSeq(item) && Array.isArray(wanted)) return [this.#replace(item, asFlow(wanted, field))];
    const indent = this.#columnOf(item) - 2;
    if (isScalar(item) && !isGroup(wanted))
      return [this.#retype(item, wanted, { indent: Math.max(0, indent), flow: list.flow === true }, field)];
    return [this.#replace(item, asFlow(wanted, field))];
  }

  #retype(
    node: Node,
    wanted: unknown,
    spot: { indent: number; flow: boolean },
    field: Field | undefined,
  ): Edit {
    const [from, to] = certainRange(node);
    const source = this.#yaml.slice(from, to);
    const was = node.toJSON() as unknown;
    const kind = source.startsWith('|') ? 'blok' : source.startsWith('>') ? 'zin' : kindOf(field);
    const text =
      (typeof was === 'string' && typeof wanted === 'string'
        ? retyped(source, was, wanted, spot)
        : undefined) ?? written(wanted, spot, kind);
    const closed = source.endsWith('\n') && !text.endsWith('\n') ? `${text}\n` : text;
    const open = !source.endsWith('\n') && text.endsWith('\n') ? closed.replace(/\n$/, '') : closed;
    return { from, to, text: open };
  }

  /** A list between brackets with other items; those that stay are typed as they were. */
  #rowAnew(
    list: YAMLSeq,
    items: readonly Node[],
    wanted: readonly unknown[],
    pairs: readonly (number | undefined)[],
    field: Field | undefined,
  ): Edit {
    const [from, to] = certainRange(list);
    const typed = wanted.map((value, i) => {
      const item = items[pairs[i] ?? -1];
      return item && same(item.toJSON(), value) ? this.#sourceOf(item) : asFlow(value, field);
    });
    const source = this.#yaml.slice(from, to);
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

  #fieldAnew(pair: Pair, wanted: unknown, field: Field | undefined, indent: number, flow: boolean): Edit {
    const key = certainRange(pair.key);
    const value = isNode(pair.value) ? pair.value : undefined;
    const colon = this.#yaml.indexOf(':', key[1]) + 1;
    if (flow)
      return { from: colon, to: value ? certainRange(value)[1] : colon, text: ` ${asFlow(wanted, field)}` };
    const end = value && this.#sourceOf(value) !== '' ? endOfText(this.#yaml, lastOffset(value)) : colon;
    const text = asField(wanted, indent, field).replace(/\n$/, '');
    return { from: colon, to: end, text: end > colon && this.#yaml[end - 1] === '\n' ? `${text}\n` : text };
  }

  #without(pairs: readonly Named[], gone: readonly Named[]): Edit[] {
    return gone.map((each) => {
      const nth = pairs.indexOf(each);
      const [from] = certainRange(each.pair.key);
      const next = pairs[nth + 1];
      const sameLineAsDash = this.#yaml.slice(lineStart(this.#yaml, from), from).trim() !== '';
      if (sameLineAsDash && next) return { from, to: certainRange(next.pair.key)[0], text: '' };
      return { from: lineStart(this.#yaml, from), to: this.#endOf(each), text: '' };
    });
  }

  #with(
    pairs: readonly Named[],
    gone: readonly Named[],
    fresh: readonly string[],
    { wanted, form, indent }: { wanted: Record<string, unknown>; form: Field | undefined; indent: number },
  ): Edit[] {
    const order = inOrder(wanted, form);
    const stay = pairs.filter((each) => !gone.includes(each));
    const begin = certainRange(pairs[0]?.pair.key)[0];
    return [...Map.groupBy(fresh, (name) => this.#before(order, stay, name))].map(([after, names]) => {
      const typed = names.map((name) => asPair(name, wanted[name], indent, fieldIn(form, name))).join('\n');
      if (!after) {
        const line = lineStart(this.#yaml, begin);
        const inItem = this.#yaml.slice(line, begin).trim() !== '';
        return inItem
          ? { from: begin, to: begin, text: `${typed.slice(indent)}\n${' '.repeat(indent)}` }
          : { from: line, to: line, text: `${typed}\n` };
      }
      const end = this.#endOf(after);
      return this.#yaml[end - 1] === '\n'
        ? { from: end, to: end, text: `${typed}\n` }
        : { from: end, to: end, text: `\n${typed}` };
    });
  }

  /** The field behind which a new one comes: the nearest before it in the order of the schema. */
  #before(order: readonly string[], stay: readonly Named[], name: string): Named | undefined {
    for (let i = order.indexOf(name) - 1; i >= 0; i--) {
      const found = stay.find(({ key }) => key === order[i]);
      if (found) return found;
    }
    return undefined;
  }

  #endOf({ pair }: Named): number {
    const value = isNode(pair.value) ? lastOffset(pair.value) : 0;
    return endOfText(this.#yaml, Math.max(value, certainRange(pair.key)[1] + 1));
  }

  #replace(node: Node, text: string): Edit {
    const [from] = certainRange(node);
    const flow = this.#yaml[from] === '[' || this.#yaml[from] === '{';
    return { from, to: flow ? certainRange(node)[1] : lastOffset(node), text };
  }

  #sourceOf(node: Node): string {
    const [from, to] = certainRange(node);
    return this.#yaml.slice(from, to);
  }

  #columnOf(node: Node): number {
    const [from] = certainRange(node);
    return from - lineStart(this.#yaml, from);
  }
}

/** Whether a value was typed on the line of its field. */
const isOnOneLine = (source: string): boolean => /^[^|>\n][^\n]*$/.test(source);

interface Named {
  key: string;
  pair: Pair;
}

const pairsOf = (map: YAMLMap): Named[] =>
  map.items.flatMap((pair) => (isScalar(pair.key) ? [{ key: String(pair.key.value), pair: pair }] : []));

const valueOf = (pair: Pair): unknown => (isNode(pair.value) ? (pair.value.toJSON() as unknown) : pair.value);

function certainRange(node: unknown): [number, number] {
  if (!isNode(node) || !node.range) throw new Error('A node of a read document has a place.');
  return [node.range[0], node.range[1]];
}

/** Where the last letter of a value stands: of a list or group that is its last item, as comments may follow it. */
function lastOffset(node: Node): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (isPair(last)) {
      const value = isNode(last.value) ? lastOffset(last.value) : 0;
      return Math.max(value, isNode(last.key) ? certainRange(last.key)[1] + 1 : 0);
    }
    if (isNode(last)) return lastOffset(last);
  }
  return certainRange(node)[1];
}
