import { defaultTreeAdapter as boom, serialize, type DefaultTreeAdapterTypes as Soorten } from 'parse5';
import { inhoudVan } from './lees-pagina.ts';
import { SPLITSTEKEN } from './query/pagefind.ts';

type Splits = (woord: string) => readonly string[];

/**
 * A page as Pagefind reads it: compounds split, cells apart, and the values by which a search is limited.
 * Changes the tree that it is given.
 * @param splits the parts of a word in lower case; none when it is no compound
 * Example: `Vertrouwenspersonen` becomes `Vertrouwens|personen`.
 */
export function kopieVan(document: Soorten.Document, filters: readonly string[], splits: Splits): string {
  const inhoud = inhoudVan(document);
  if (!inhoud) return serialize(document);
  splitsIn(inhoud, splits);
  for (const filter of filters) {
    const meta = boom.createElement('span', inhoud.namespaceURI, [
      { name: 'data-pagefind-filter', value: filter },
    ]);
    boom.appendChild(inhoud, meta);
  }
  return serialize(document);
}

function splitsIn(element: Soorten.Element, splits: Splits): void {
  for (const node of element.childNodes) {
    if (boom.isElementNode(node)) splitsIn(node, splits);
    else if (boom.isTextNode(node)) node.value = gesplitst(node.value, splits);
  }
  // Pagefind glues cells together that have nothing between them, and makes one word of two.
  if (/^(?:td|th)$/.test(element.tagName)) boom.insertText(element, ' ');
  // The line above the title says which kind of page it is; in an excerpt it would be in the way.
  if (heeftKlasse(element, 'bovenkop')) element.attrs.push({ name: 'data-pagefind-ignore', value: '' });
}

const heeftKlasse = (element: Soorten.Element, klasse: string): boolean =>
  element.attrs
    .find(({ name }) => name === 'class')
    ?.value.split(/\s+/)
    .includes(klasse) ?? false;

/** A text in which a sign stands between the parts of compounds. */
export const gesplitst = (tekst: string, splits: Splits): string =>
  tekst.replace(/\p{L}[\p{L}\p{M}]{7,}/gu, (woord) => {
    const delen = splits(woord.toLowerCase().normalize('NFC'));
    if (delen.length === 0 || delen.join('').length !== woord.length) return woord;
    let begin = 0;
    return delen.map(({ length }) => woord.slice(begin, (begin += length))).join(SPLITSTEKEN);
  });
