import { kinds } from '../kinds/index.ts';
import { textOf } from '../document/text.ts';
import type { BlockText, TableCell, Node, Rich, Text, Inline } from '../document/tree.ts';
import { isSoort, type EachEntry } from './entry.ts';
import { withEntries, type Handbook } from './handbook.ts';
import { withValue } from './parse-entry.ts';
import type { Path } from '../schema/walk.ts';

/** The words by which a begrip is recognised in a text, by their first word; and abbreviations. */
interface TermList {
  terms: ReadonlyMap<string, readonly { words: string[]; id: string }[]>;
  abbreviations: ReadonlyMap<string, string>;
}

/** The terms and plurals of all begrippen. Synonyms are left out: they mean other things too. */
function termsOf({ perSoort: { begrip }, handleiding: { afkortingen: abbreviations } }: Handbook): TermList {
  const terms = begrip.flatMap(({ id, data: { voorkeursterm: preferredTerm, meervoud: plural } }) =>
    [preferredTerm, plural]
      .filter((term) => term !== undefined)
      .map((term) => ({ words: wordsOf(term), id })),
  );
  // The longest first: «netwerk van vertrouwenspersonen» before «vertrouwenspersonen».
  terms.sort((a, b) => b.words.length - a.words.length);
  return {
    terms: Map.groupBy(terms, ({ words }) => words[0] ?? ''),
    abbreviations: new Map(abbreviations.map(({ kort: short, voluit: inFull }) => [short, inFull])),
  };
}

/**
 * Explains words where a page first uses them: a term links to its begrip, an abbreviation gets its words
 * behind it, unless the writer did so. For readers only: checks need the texts as they were written, and
 * get the handbook that was given. Headings, links and documents to fill in stay as they are.
 */
export function withExplanation(handbook: Handbook): Handbook {
  const terms = termsOf(handbook);
  return withEntries(
    handbook,
    handbook.alle.map((entry) => (kinds[entry.soort].explained ? explained(entry, terms) : entry)),
  );
}

const ON_CARDS: ReadonlySet<unknown> = new Set(['samenvatting', 'kortAntwoord', 'uitleg']);
/** Whether a text stands on cards too, where a link inside a link would be: nothing is explained in it. */
export const isOnCards = (path: Path | string): boolean => typeof path !== 'string' && ON_CARDS.has(path[0]);

function explained<E extends EachEntry>(entry: E, terms: TermList): E {
  const had = new Set(isSoort(entry, 'begrip') ? [entry.id] : []);
  const words = entry.texts.map(({ tekst: text }) => textOf(text)).join(' ');
  for (const [short, inFull] of terms.abbreviations)
    if (words.includes(`(${short})`) || words.includes(inFull)) had.add(short);
  let { fields, body }: { fields: unknown; body: BlockText } = entry;
  const texts = entry.texts.map(({ pad: path, tekst: text }) => {
    if (isOnCards(path)) return { pad: path, tekst: text };
    const fresh = { ...text, children: inChildren(text.children, had, terms) } as Rich;
    if (path !== 'body') fields = withValue(fields, path, fresh);
    else if (fresh.rijk === 'blok') body = fresh;
    return { pad: path, tekst: fresh };
  });
  return { ...entry, fields, body, texts };
}

const inChildren = (children: readonly Node[], had: Set<string>, terms: TermList): Node[] =>
  children.flatMap((node) => (node.type === 'text' ? inText(node, had, terms) : [inNode(node, had, terms)]));

function inNode(node: Node, had: Set<string>, terms: TermList): Node {
  if (node.type === 'Begrip') had.add(node.attributen.id);
  if (CLOSED.has(node.type)) return node;
  if (node.type === 'table') {
    const rows = node.rows.map((row) => row.map((cell) => inNode(cell, had, terms) as TableCell));
    return { ...node, rows };
  }
  return 'children' in node ? ({ ...node, children: inChildren(node.children, had, terms) } as Node) : node;
}

/** A text with what it explains in it: what stands before the word, the word, and so on with the rest. */
function inText({ plek: place, value }: Text, had: Set<string>, terms: TermList): Inline[] {
  const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', plek: place, value }]);
  const hit = firstTerm(value, had, terms);
  if (!hit) return text(value);
  const { key, begin, end, inFull } = hit;
  had.add(key);
  const word = value.slice(begin, end);
  return [
    ...text(value.slice(0, begin)),
    ...(inFull
      ? text(`${word} (${inFull})`)
      : [{ type: 'Begrip' as const, plek: place, attributen: { id: key }, children: text(word) }]),
    ...inText({ type: 'text', plek: place, value: value.slice(end) }, had, terms),
  ];
}

/** Nodes whose words stay as they are. */
const CLOSED = new Set<string>(['heading', 'link', 'Begrip', 'code', 'inlineCode', 'Kaart']);

interface Hit {
  /** The id of the begrip, or the abbreviation. */
  key: string;
  begin: number;
  end: number;
  inFull?: string;
}

function firstTerm(value: string, had: Set<string>, { terms, abbreviations }: TermList): Hit | undefined {
  const words = [...value.matchAll(WORD)];
  for (const [i, word] of words.entries()) {
    const inFull = abbreviations.get(word[0]);
    if (inFull && !had.has(word[0]))
      return { key: word[0], begin: word.index, end: word.index + word[0].length, inFull };
    for (const { words: term, id } of terms.get(word[0].toLowerCase()) ?? []) {
      const last = words[i + term.length - 1];
      if (had.has(id) || !last) continue;
      if (!term.every((part, j) => words[i + j]?.[0].toLowerCase() === part)) continue;
      return { key: id, begin: word.index, end: last.index + last[0].length };
    }
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
const wordsOf = (term: string) => [...term.toLowerCase().matchAll(WORD)].map(([word]) => word);
