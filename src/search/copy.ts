import { defaultTreeAdapter as adapter, serialize, type DefaultTreeAdapterTypes as Nodes } from 'parse5';
import { indexContentsOf } from './read-page.ts';
import { SPLIT_MARK } from './query/pagefind.ts';

type Split = (word: string) => readonly string[];

/**
 * A page as Pagefind reads it: compounds split, cells apart, and the values by which a search is limited.
 * Changes the tree that it is given.
 * @param splits the parts of a word in lower case; none when it is no compound
 * Example: `Vertrouwenspersonen` becomes `Vertrouwens|personen`.
 */
export function copyOf(document: Nodes.Document, filters: readonly string[], split: Split): string {
  const contents = indexContentsOf(document);
  if (!contents) return serialize(document);
  splitIn(contents, split);
  for (const filter of filters) {
    const meta = adapter.createElement('span', contents.namespaceURI, [
      { name: 'data-pagefind-filter', value: filter },
    ]);
    adapter.appendChild(contents, meta);
  }
  return serialize(document);
}

/** Splits every word that `copyOf` will split, and changes nothing: then the splitter knows them all. */
export function splitWords(document: Nodes.Document, splitUp: Split): void {
  const contents = indexContentsOf(document);
  if (contents) visit(contents);

  function visit(element: Nodes.Element): void {
    for (const node of element.childNodes) {
      if (adapter.isElementNode(node)) visit(node);
      else if (adapter.isTextNode(node)) split(node.value, splitUp);
    }
  }
}

function splitIn(element: Nodes.Element, splitUp: Split): void {
  for (const node of element.childNodes) {
    if (adapter.isElementNode(node)) splitIn(node, splitUp);
    else if (adapter.isTextNode(node)) node.value = split(node.value, splitUp);
  }
  // Pagefind glues cells together that have nothing between them, and makes one word of two.
  if (/^(?:td|th)$/.test(element.tagName)) adapter.insertText(element, ' ');
  // The line above the title says which kind of page it is; in an excerpt it would be in the way.
  if (hasClass(element, 'bovenkop')) element.attrs.push({ name: 'data-pagefind-ignore', value: '' });
}

const hasClass = (element: Nodes.Element, className: string): boolean =>
  element.attrs
    .find(({ name }) => name === 'class')
    ?.value.split(/\s+/)
    .includes(className) ?? false;

/** A text in which a sign stands between the parts of compounds. */
export const split = (text: string, split: Split): string =>
  text.replace(/\p{L}[\p{L}\p{M}]{7,}/gu, (word) => {
    const parts = split(word.toLowerCase().normalize('NFC'));
    if (parts.length === 0 || parts.join('').length !== word.length) return word;
    let begin = 0;
    return parts.map(({ length }) => word.slice(begin, (begin += length))).join(SPLIT_MARK);
  });
