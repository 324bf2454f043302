import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { fieldIn, type Field } from '../form/field.ts';
import { edited, type Edit } from './edit.ts';
import { asFlow, asPair, inOrder, itemOf, kindOf } from './format.ts';
import { isGroup, same } from './same.ts';
import { retyped, written, writtenName, type Spot } from './scalar.ts';
import { fieldAnew, withFields, withoutFields, type WantedGroup } from './yaml-fields.ts';
import { listEdits } from './yaml-list.ts';
import { certainRange, pairsOf, valueOf, YamlSource, type Named } from './yaml-source.ts';

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
  const fine = edited(yaml, new Editor(yaml, false).inGroup(root, { wanted, form, indent: 0 }));
  if (same(read(fine), wanted)) return fine;
  // Some form that the fine way does not know: the fields that came out wrong are typed anew, whole.
  const coarse = edited(yaml, new Editor(yaml, true).inGroup(root, { wanted, form, indent: 0 }));
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

/** Finds what to type where. */
class Editor {
  readonly #yaml: YamlSource;
  readonly #whole: boolean;

  /** @param whole retypes each field that changed as a whole */
  constructor(yaml: string, whole: boolean) {
    this.#yaml = new YamlSource(yaml);
    this.#whole = whole;
  }

  inGroup(map: YAMLMap, group: WantedGroup): Edit[] {
    const { wanted, form } = group;
    const pairs = pairsOf(map);
    const names = inOrder(wanted, form).filter((name) => !pairs.some(({ key }) => key === name));
    const left = pairs.filter(({ key }) => wanted[key] === undefined);
    const renamed = map.flow ? [] : renamedIn(left, names, wanted);
    const fresh = names.filter((name) => !renamed.some(({ to }) => to === name));
    const gone = left.filter((each) => !renamed.some(({ from }) => from === each));
    if (map.flow && (fresh.length > 0 || gone.length > 0))
      return [this.#yaml.replace(map, asFlow(wanted, form))];
    if (gone.length === pairs.length && fresh.length === 0) return [this.#yaml.replace(map, '{}')];
    const stay = pairs
      .filter((each) => !gone.includes(each))
      .map((each) => ({ ...each, key: renamed.find(({ from }) => from === each)?.to ?? each.key }));
    return [
      ...renamed.map(({ from, to }): Edit => {
        const [begin, end] = certainRange(from.pair.key);
        return { from: begin, to: end, text: writtenName(to) };
      }),
      ...stay.flatMap((each) =>
        same(valueOf(each.pair), wanted[each.key]) ? [] : this.#inField(each, group, map.flow === true),
      ),
      ...withoutFields(this.#yaml, pairs, gone),
      ...withFields(this.#yaml, { pairs, stay, fresh }, group),
    ];
  }

  #inField(named: Named, { wanted: group, form, indent }: WantedGroup, flow: boolean): Edit[] {
    const wanted = group[named.key];
    const field = fieldIn(form, named.key);
    const value = isNode(named.pair.value) ? named.pair.value : undefined;
    if (!this.#whole && value?.range && !('source' in value && value.anchor)) {
      if (isMap(value) && isGroup(wanted))
        return this.inGroup(value, {
          wanted,
          form: field,
          indent: value.flow ? indent : this.#yaml.columnOf(value),
        });
      if (isSeq(value) && Array.isArray(wanted) && wanted.length > 0 && value.items.length > 0)
        return listEdits(this.#yaml, { list: value, wanted, field }, (item, each) =>
          this.#inItem(item, each, value, itemOf(field)),
        );
      if (isScalar(value) && !isGroup(wanted) && !Array.isArray(wanted) && this.#yaml.of(value) !== '')
        return [this.#retype(value, wanted, { indent, flow }, field)];
    }
    return [fieldAnew(this.#yaml, named, wanted, { field, indent, flow })];
  }

  #inItem(item: Node, wanted: unknown, list: YAMLSeq, field: Field | undefined): Edit[] {
    if (isMap(item) && isGroup(wanted))
      return this.inGroup(item, { wanted, form: field, indent: this.#yaml.columnOf(item) });
    if (isSeq(item) && Array.isArray(wanted)) return [this.#yaml.replace(item, asFlow(wanted, field))];
    const indent = this.#yaml.columnOf(item) - 2;
    if (isScalar(item) && !isGroup(wanted))
      return [this.#retype(item, wanted, { indent: Math.max(0, indent), flow: list.flow === true }, field)];
    return [this.#yaml.replace(item, asFlow(wanted, field))];
  }

  #retype(node: Node, wanted: unknown, spot: Spot, field: Field | undefined): Edit {
    const [from, to] = certainRange(node);
    const source = this.#yaml.of(node);
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
}

/** Fields that have another name now, and hold what they held: they stay where they are. */
function renamedIn(
  gone: readonly Named[],
  fresh: readonly string[],
  wanted: Record<string, unknown>,
): { from: Named; to: string }[] {
  const free = new Set(gone);
  return fresh.flatMap((to) => {
    const from = [...free].find(({ pair }) => same(valueOf(pair), wanted[to]));
    if (!from) return [];
    free.delete(from);
    return [{ from, to }];
  });
}
