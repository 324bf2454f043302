import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Block, Inline, ListItem, Node, Place, Rich, Text } from '../../document/tree.ts';
import { children } from '../../document/walk.ts';
import { kinds } from '../../kinds/index.ts';
import { markedFields, valueAt, type Path } from '../../schema/walk.ts';
import type { FieldMeta } from '../../schema/fields.ts';

/** A text as it was typed: a field, or what stands below the fields. */
export interface SourceText {
  /** Relative to the content folder. */
  file: string;
  path: Path | 'body';
  /** How it is read: plain words, one paragraph, or blocks; headings stand in a body only. */
  form: 'plat' | 'zin' | 'blok' | 'body';
  /** As a writer typed it. */
  typed: string;
  /** Whether the fields around it name a source for what it says. */
  sourced: boolean;
}

/** A sentence-like part of a text: a paragraph, a heading, a cell, or the whole of a one-paragraph field. */
export interface Leaf {
  text: SourceText;
  /** Which child of which child of the text it is; absent in a one-paragraph field and in a table. */
  at?: number[];
  node?: Node;
  /** Its words as they are read, with a sign in the place of what carries a source. */
  words: string;
  /** Whether it holds words only, with or without emphasis. */
  bare: boolean;
}

/** A run of words of a text. */
export interface Spot {
  leaf: Leaf;
  /** Where the run begins in its text; absent in plain words. */
  place?: Place;
  /** All words of the run as they are read. */
  value: string;
  /** Where it begins among the words of the leaf. */
  offset: number;
  /** Whether it stands inside a link or a tag. */
  closed: boolean;
}

/** What carries a source, among the words of a leaf. */
const EVIDENCE = '\ufffc';
const CARRIES = new Set(['Bron', 'Feit', 'Schatting', 'Som', 'footnoteReference']);

/** Whether the sentence around two letters of a leaf carries a source or an estimate. */
export function isEvidenced({ words }: Leaf, from: number, to: number): boolean {
  let begin = 0;
  // A source stands behind the sentence that it is for.
  for (const { index, 0: end } of words.matchAll(/[.!?…][”"’')\]]*(?:\s*\ufffc)*(?=\s|$)/g)) {
    const close = index + end.length;
    if (close <= from && words.slice(close).trim() !== '') begin = close;
    else if (close >= to) return words.slice(begin, close).includes(EVIDENCE);
  }
  return words.slice(begin).includes(EVIDENCE);
}

/** Every run of words of a handbook by its place; and its plain fields. */
export interface Spots {
  /** By the place of the run in its text, as the handbook holds it. */
  runs: Map<Place, Spot>;
  plain: { entry: EachEntry; path: Path; spot: Spot }[];
}

/** @param handbook as its writers wrote it: nothing explained in it */
export function spotsOf(handbook: Handbook): Spots {
  const runs = new Map<Place, Spot>();
  const plain: Spots['plain'] = [];
  for (const entry of handbook.alle) {
    const { bestand: file, data } = entry;
    for (const { pad: path, tekst: text } of entry.texts)
      addRuns(runs, text, textOf(file, data, path, text, path === 'body' ? entry.mdx : undefined));
    for (const { meta, waarde: typed, pad: path } of markedFields(kinds[entry.soort].schema, data))
      if ((meta satisfies FieldMeta).plat) {
        const text = { file, path, form: 'plat' as const, typed, sourced: isSourced(data, path) };
        const leaf: Leaf = { text, words: typed, bare: true };
        plain.push({ entry, path, spot: { leaf, value: typed, offset: 0, closed: false } });
      }
  }
  for (const { pad: path, tekst: text } of handbook.handleidingTeksten)
    addRuns(runs, text, textOf('handleiding.yaml', handbook.handleiding, path, text));
  return { runs, plain };
}

function textOf(
  file: string,
  data: unknown,
  path: Path | 'body',
  text: Rich,
  body?: string,
): SourceText | undefined {
  const typed = path === 'body' ? body : valueAt(data, path);
  if (typeof typed !== 'string') return undefined;
  const form = path === 'body' ? 'body' : text.rijk;
  return { file, path, form, typed, sourced: path !== 'body' && isSourced(data, path) };
}

/** Whether the group around a field says on which source it rests: a figure, or a claim with its sources. */
function isSourced(data: unknown, path: Path): boolean {
  for (let depth = path.length - 1; depth > 0; depth--) {
    const group = valueAt(data, path.slice(0, depth));
    if (typeof group !== 'object' || group === null || Array.isArray(group)) continue;
    if ('bron' in group && group.bron) return true;
    const claim = 'tekst' in group && 'bronnen' in group && !('id' in group);
    return claim && Array.isArray(group.bronnen) && group.bronnen.length > 0;
  }
  return false;
}

function addRuns(runs: Map<Place, Spot>, rich: Rich, text: SourceText | undefined): void {
  if (!text) return;
  if (rich.rijk === 'zin') {
    addLeaf({ text, words: '', bare: true }, rich.children);
    return;
  }
  rich.children.forEach((node, i) => inBlock(node, [i]));
  for (const note of rich.voetnoten) for (const node of note.children) inBlock(node);

  function inBlock(node: Block | ListItem, at?: number[]): void {
    if (node.type === 'paragraph' || node.type === 'heading')
      addLeaf({ text: text as SourceText, ...(at && { at }), node, words: '', bare: true }, node.children);
    else if (node.type === 'table')
      for (const cell of children(node))
        if (cell.type === 'tableCell')
          addLeaf({ text: text as SourceText, node: cell, words: '', bare: true }, cell.children);
        else continue;
    else if ('children' in node)
      (node.children as (Block | ListItem)[]).forEach((child, i) => inBlock(child, at && [...at, i]));
  }

  function addLeaf(leaf: Leaf, nodes: readonly Inline[], closed = false): void {
    for (const node of nodes) {
      if (node.type === 'text') addRun(leaf, node, closed);
      else if (node.type === 'break') leaf.words += ' ';
      else if (node.type === 'inlineCode') leaf.words += node.value;
      else {
        const open = node.type === 'emphasis' || node.type === 'strong';
        if (!open) leaf.bare = false;
        if (CARRIES.has(node.type)) leaf.words += EVIDENCE;
        if ('children' in node) addLeaf(leaf, node.children, closed || !open);
      }
    }
  }

  function addRun(leaf: Leaf, { plek: place, value }: Text, closed: boolean): void {
    runs.set(place, { leaf, place, value, offset: leaf.words.length, closed });
    leaf.words += value;
  }
}
