import {
  defaultTreeAdapter as adapter,
  html,
  serializeOuter,
  type DefaultTreeAdapterTypes as Nodes,
} from 'parse5';
import { attribute, elements, hasClass } from './elements.ts';
import { SPLIT_MARK } from './query/pagefind.ts';

type Split = (word: string) => readonly string[];

/** Stands around a text while a tree is written. No HTML can hold it. */
const BORDER = '\0';
const BEGIN = '<!doctype html><html lang="nl">';
/** What ends a copy, after the values by which a search is limited. */
const END = '</main></body></html>';

/**
 * A page as Pagefind reads it, and nothing that it passes over: the part that can be searched, with cells apart, and
 * what stands before it to choose a page by. Takes the tree apart that it is given.
 * @param contents the part that can be searched
 * @returns what stays as it is, and the words that may be compounds, in turn; `copyOf` makes the whole of it
 */
export function copyInPieces(document: Nodes.Document, contents: Nodes.Element): string[] {
  const within = new Set([contents, ...elements(contents)]);
  const before = elements(document).filter(
    (element) => !within.has(element) && attribute(element, 'data-pagefind-filter') !== undefined,
  );
  clear(contents);
  const all = [...before, contents].map((element) => serializeOuter(element)).join('');
  return wordsApart(`${BEGIN}<body>${all.slice(0, all.lastIndexOf('</'))}`.split(BORDER));
}

/** Takes away what Pagefind passes over, and puts a border around each text. */
function clear(element: Nodes.Element): void {
  // The line above the title says which kind of page it is; in an excerpt it would be in the way.
  if (hasClass(element, 'bovenkop')) element.attrs.push({ name: 'data-pagefind-ignore', value: '' });
  element.attrs = element.attrs.filter(
    ({ name }) =>
      name.startsWith('data-pagefind') || KEPT.has(name) || (name === 'class' && hasClass(element, 'noot')),
  );
  if (attribute(element, 'data-pagefind-ignore') !== undefined) element.childNodes = [];
  for (const node of element.childNodes) {
    if (adapter.isElementNode(node)) clear(node);
    else if (adapter.isTextNode(node)) node.value = BORDER + node.value + BORDER;
  }
  // Pagefind glues cells together that have nothing between them, and makes one word of two.
  if (/^(?:td|th)$/.test(element.tagName)) adapter.insertText(element, ' ');
}

/** An anchor that a result may lead to, and the picture of a page. */
const KEPT = new Set(['id', 'src', 'alt']);

/**
 * A page for Pagefind, in which compounds are split.
 * @param pieces as `copyInPieces` gives them
 * @param filters values by which a search is limited, beside those of the page itself
 * @param splitUp the parts of a word in lower case; none when it is no compound
 * Example: `Vertrouwenspersonen` becomes `Vertrouwens|personen`.
 */
export function copyOf(pieces: readonly string[], filters: readonly string[], splitUp: Split): string {
  const text = pieces.map((piece, i) => (i % 2 === 0 ? piece : splitWord(piece, splitUp))).join('');
  return text + filters.map(filterMark).join('') + END;
}

function filterMark(value: string): string {
  const span = adapter.createElement('span', html.NS.HTML, [{ name: 'data-pagefind-filter', value }]);
  return serializeOuter(span);
}

/** Splits every word that `copyOf` will split, and changes nothing: then the splitter knows them all. */
export function splitWords(pieces: readonly string[], splitUp: Split): void {
  for (const [i, piece] of pieces.entries()) if (i % 2 === 1) splitWord(piece, splitUp);
}

/** A word that is long enough to be a compound. */
const LONG = /\p{L}[\p{L}\p{M}]{7,}/gu;

/** @param pieces HTML and the texts in it, in turn */
function wordsApart(pieces: readonly string[]): string[] {
  const apart: string[] = [];
  let still = '';
  for (const [i, piece] of pieces.entries()) {
    let begin = 0;
    for (const { 0: word, index } of i % 2 === 0 ? [] : piece.matchAll(LONG)) {
      apart.push(still + piece.slice(begin, index), word);
      still = '';
      begin = index + word.length;
    }
    still += piece.slice(begin);
  }
  return [...apart, still];
}

/** A word with a sign between the parts of a compound. */
function splitWord(word: string, split: Split): string {
  const parts = split(word.toLowerCase().normalize('NFC'));
  if (parts.length === 0 || parts.join('').length !== word.length) return word;
  let begin = 0;
  return parts.map(({ length }) => word.slice(begin, (begin += length))).join(SPLIT_MARK);
}
