import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes as Nodes } from 'parse5';
import { certain } from '../document/certain.ts';
import { copyInPieces } from './copy.ts';
import { attribute, elements, findElement, hasClass } from './elements.ts';
import { NOTE, type PageText } from './query/kept/page-text.ts';

/** What a visitor can find on a page. */
export interface ReadPage {
  /** The page as Pagefind reads it, as `copyInPieces` gives it. */
  copy: readonly string[];
  title: string;
  summary: string;
  places: PageText;
  /** Values by which a search can be limited, from the page itself: `soort:stap`. */
  filters: string[];
}

/**
 * Reads a built page as a visitor does: what surrounds the text and what is marked as not to be searched is
 * left out.
 * @returns nothing when the page is not to be found
 */
export function readPage(html: string): ReadPage | undefined {
  const document = parse(html);
  const contents = indexContentsOf(document);
  if (!contents) return undefined;
  const reader = new Reader();
  reader.read(contents);
  reader.close();
  const heading = findElement(contents, ({ tagName }) => tagName === 'h1');
  const introduction = findElement(contents, (element) => hasClass(element, 'inleiding'));
  return {
    title: heading ? textOf(heading) : '',
    summary: introduction ? textOf(introduction) : '',
    places: reader.places.filter(({ blokken: blocks }) => blocks.length > 0),
    filters: elements(document)
      .filter((element) => attribute(element, 'name') === 'zoekfilter')
      .map((element) => attribute(element, 'content') ?? ''),
    // Last of all: it takes the tree apart.
    copy: copyInPieces(document, contents),
  };
}

/** The part of a page that can be searched. */
const indexContentsOf = (document: Nodes.Document): Nodes.Element | undefined =>
  findElement(document, (element) => attribute(element, 'data-pagefind-body') !== undefined);

/** Walks a page and gathers its text, a place per heading. */
class Reader {
  readonly places: PageText = [{ id: '', kop: '', blokken: [] }];
  #text = '';
  /** The anchors around what is read: a heading without one takes that of its section. */
  readonly #anchors: string[] = [];

  read(element: Nodes.Element): void {
    for (const node of element.childNodes) {
      if (adapter.isTextNode(node)) this.#text += node.value;
      else if (adapter.isElementNode(node)) this.#element(node);
    }
  }

  /** Ends a block: what follows is not in one breath with what came before. */
  close(): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    if (text) certain(this.places.at(-1)).blokken.push(text);
    this.#text = '';
  }

  #element(element: Nodes.Element): void {
    if (isQuiet(element)) {
      // A note stands between two words of the page: no passage may run across it.
      if (hasClass(element, 'noot')) this.#text += NOTE;
      return;
    }
    const anchor = attribute(element, 'id') ?? '';
    if (/^h[2-4]$/.test(element.tagName)) {
      this.close();
      const id = anchor || this.#anchors.findLast(Boolean) || '';
      if (id) this.places.push({ id, kop: textOf(element), blokken: [] });
      return;
    }
    const apart = !IN_DE_INLINE.has(element.tagName);
    if (apart) this.close();
    // The text of `main` has the anchor of no place at all.
    this.#anchors.push(element.tagName === 'main' ? '' : anchor);
    this.read(element);
    this.#anchors.pop();
    if (apart) this.close();
  }
}

/** Elements whose words are part of a sentence; any other begins a block. */
const IN_DE_INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements without running text. */
const WITHOUT_TEXT = new Set([
  'script',
  'style',
  'svg',
  'nav',
  'template',
  'noscript',
  'button',
  'input',
  'select',
]);

/** Whether a visitor does not read this as part of the text. */
export const isQuiet = (element: Nodes.Element): boolean =>
  WITHOUT_TEXT.has(element.tagName) ||
  attribute(element, 'data-pagefind-ignore') !== undefined ||
  attribute(element, 'hidden') !== undefined ||
  hasClass(element, 'noot') ||
  // The title and the line above it are fields of their own.
  element.tagName === 'h1' ||
  hasClass(element, 'bovenkop');

/** The words below an element, without what is not read. */
function textOf(element: Nodes.Element): string {
  const pieces = (node: Nodes.ChildNode): string =>
    adapter.isTextNode(node)
      ? node.value
      : adapter.isElementNode(node) && !isQuiet(node)
        ? node.childNodes.map(pieces).join('')
        : '';
  return element.childNodes.map(pieces).join('').replace(/\s+/g, ' ').trim();
}
