import { hasPage } from '../../kinds/index.ts';
import type { Node, Rich } from '../../document/tree.ts';
import { matchesIn } from '../../document/language/matches.ts';
import { textOfNode } from '../../document/text.ts';
import { children, nodes, from } from '../../document/walk.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { addressOf } from '../../handbook/address.ts';
import { isSaidByEditie } from '../../handbook/editie.ts';
import { isSoort, keyOf, type EachEntry, type Key } from '../../handbook/entry.ts';
import { oncePer } from '../../handbook/per-handbook.ts';
import { typedText } from '../../handbook/typed.ts';
import type { Finding, Where } from '../issue.ts';

/** A rich text of the handbook and where it stands. */
export interface CheckPosition {
  file: string;
  path: Where;
  text: Rich;
  /** The same as its writer typed it. */
  source: string;
  /** The entry that holds it, or shows it; absent for what no entry does. */
  entry?: EachEntry;
}

/** Where the texts of the edition itself stand; absent where one entry is looked at by itself. */
type OfEditie = Pick<Handbook, 'editie' | 'editieFile' | 'editieTeksten' | 'entry'>;

/** A handbook, or what a check gets of it that looks at one entry by itself. */
type WithTexts = Pick<Handbook, 'alle' | 'handleiding' | 'handleidingTeksten'> & Partial<OfEditie>;

/** Every rich text: the fields and bodies of all entries, and those of `handleiding.yaml` and of the edition. */
export const texts = oncePer((handbook: WithTexts): readonly CheckPosition[] => [...textsIn(handbook)]);

function* textsIn(handbook: WithTexts): Generator<CheckPosition> {
  const { editie, editieFile, entry: entries, handleiding } = handbook;
  for (const { pad: path, tekst: text } of handbook.handleidingTeksten)
    if (path !== 'body' && !(editie && isSaidByEditie(editie, path)))
      yield { file: 'handleiding.yaml', path, text, source: typedText(handleiding, path) };
  for (const { pad: path, tekst: text } of handbook.editieTeksten ?? []) {
    if (path === 'body' || !editie || !editieFile) continue;
    const page = path[0] === 'kaders' ? editie.kaders[Number(path[1])]?.pagina : undefined;
    const entry = entries?.get(page as Key);
    yield { file: editieFile, path, text, source: typedText(editie, path), ...(entry && { entry }) };
  }
  for (const entry of handbook.alle)
    for (const { pad: path, tekst: text } of entry.texts) {
      const source = path === 'body' ? entry.mdx : typedText(entry.data, path);
      yield { file: entry.bestand, path, text, source, entry };
    }
}

/** The words of a text and of its footnotes, but for those within tags of some kinds, and within nodes that `isLeftOut` names. */
export function textOutside(
  text: Rich,
  tags: ReadonlySet<Node['type']>,
  isLeftOut: (node: Node) => boolean = () => false,
): Extract<Node, { type: 'text' }>[] {
  const below = (node: Node): Extract<Node, { type: 'text' }>[] =>
    tags.has(node.type) || isLeftOut(node)
      ? []
      : [...(node.type === 'text' ? [node] : []), ...[...children(node)].flatMap(below)];
  return [...text.children, ...(text.rijk === 'blok' ? text.voetnoten : [])].flatMap(below);
}

/** The same handbook, of which `texts` gives those of a few files. */
export const onlyTexts = (handbook: Handbook, files: ReadonlySet<string>): Handbook => ({
  ...handbook,
  alle: handbook.alle.filter(({ bestand: file }) => files.has(file)),
  handleidingTeksten: files.has('handleiding.yaml') ? handbook.handleidingTeksten : [],
  editieTeksten: files.has(handbook.editieFile) ? handbook.editieTeksten : [],
});

/** Whether a text of an entry cannot be read. What is missing because of that is no fault of its own. */
export const isUnreadable = ({ faults }: EachEntry): boolean =>
  faults.some(({ fout: fault }) => fault.rule === 'mdx-onleesbaar');

/** Addresses of pages that rightly lack anchors: a text cannot be read, it names what is not there, or the portret was withdrawn. */
export function incompleteAddresses(handbook: Handbook): Set<string> {
  const entries = handbook.alle.filter(
    (entry) =>
      (isSoort(entry, 'portret') && entry.data.ingetrokken) ||
      isUnreadable(entry) ||
      entry.refs.some((to) => !handbook.entry.has(keyOf(to))),
  );
  return new Set(entries.map(addressOf));
}

/** Whether nothing is heard of a node: no words, and no tag that puts words in its place. */
export function checkIsEmpty(node: Node): boolean {
  return textOfNode(node).trim() === '' && ![...from(node)].some((part) => 'attributen' in part);
}

/** A node, and where it stands. */
type OnPosition<N extends Node> = CheckPosition & { node: N };

/** Every node of one type, with where it stands. */
export function nodesOf<T extends Node['type']>(
  handbook: WithTexts,
  type: T,
): OnPosition<Extract<Node, { type: T }>>[] {
  const isOfType = (one: OnPosition<Node>): one is OnPosition<Extract<Node, { type: T }>> =>
    one.node.type === type;
  const lists = listsOf(handbook);
  const list =
    lists.get(type) ??
    texts(handbook).flatMap((position) =>
      (nodesIn(position.text).get(type) ?? []).map((node) => ({ ...position, node })),
    );
  lists.set(type, list);
  return list.filter(isOfType);
}
const listsOf = oncePer((_: WithTexts) => new Map<Node['type'], OnPosition<Node>[]>());

/** The nodes of a text by their type. A dozen checks ask it, so each text is walked once; it goes when the text goes. */
function nodesIn(text: Rich): Map<Node['type'], Node[]> {
  const known = byType.get(text);
  if (known) return known;
  const found = Map.groupBy(nodes(text), ({ type }) => type);
  byType.set(text, found);
  return found;
}
const byType = new WeakMap<Rich, Map<Node['type'], Node[]>>();

/**
 * Words that match a pattern, each once per page, at its first place. The handbook's own file stays out: it is
 * shown in parts on many pages; a bron too: it is named as it names itself.
 * @param mayBeIn tells of most texts that none is in them, sooner than the pattern does
 */
export function* firstMentions(
  handbook: WithTexts,
  pattern: RegExp,
  mayBeIn: (text: string) => boolean = () => true,
): Generator<{
  word: string;
  entry: EachEntry;
  here: Pick<Finding, 'bestand' | 'path' | 'plek' | 'binnen'>;
}> {
  const had = new Set<string>();
  for (const { file, path, node, entry } of nodesOf(handbook, 'text')) {
    if (!entry || !hasPage(entry.soort) || !mayBeIn(node.value)) continue;
    for (const { 0: word, index } of matchesIn(node.value, pattern)) {
      const key = `${file} ${word.toLowerCase()}`;
      if (had.has(key)) continue;
      had.add(key);
      yield {
        word,
        entry,
        here: { bestand: file, path, plek: node.plek, binnen: { tekst: node.value, index } },
      };
    }
  }
}
