import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { endOfText, lineStart, type Edit } from './edit.ts';

/** A field of a group, by its name. */
export interface Named {
  key: string;
  pair: Pair;
}

export const pairsOf = (map: YAMLMap): Named[] =>
  map.items.flatMap((pair) => (isScalar(pair.key) ? [{ key: String(pair.key.value), pair }] : []));

export const valueOf = (pair: Pair): unknown =>
  isNode(pair.value) ? (pair.value.toJSON() as unknown) : pair.value;

/** Where a node of a read document was typed. */
export function certainRange(node: unknown): [number, number] {
  if (!isNode(node) || !node.range) throw new Error('A node of a read document has a place.');
  return [node.range[0], node.range[1]];
}

/** Where the last letter of a value stands: of a list or group that is its last item, as comments may follow it. */
export function lastOffset(node: Node): number {
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

/** The YAML in which is typed, and where its nodes stand in it. */
export class YamlSource {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** A node as it was typed. */
  of(node: Node): string {
    const [from, to] = certainRange(node);
    return this.text.slice(from, to);
  }

  /** How far a node stands from the left. */
  columnOf(node: Node): number {
    const [from] = certainRange(node);
    return from - lineStart(this.text, from);
  }

  /** Where the line behind a field begins. */
  endOf({ pair }: Named): number {
    const value = isNode(pair.value) ? lastOffset(pair.value) : 0;
    return endOfText(this.text, Math.max(value, certainRange(pair.key)[1] + 1));
  }

  /** Other text in the place of a node. */
  replace(node: Node, text: string): Edit {
    const [from] = certainRange(node);
    const flow = this.text[from] === '[' || this.text[from] === '{';
    return { from, to: flow ? certainRange(node)[1] : lastOffset(node), text };
  }
}
