import { defaultTreeAdapter as boom, serialize, type DefaultTreeAdapterTypes as Soorten } from 'parse5';
import { inhoudVan } from './lees-pagina.ts';
import { SPLITSTEKEN } from './query/pagefind.ts';

type Splits = (woord: string) => readonly string[];

/**
 * A page as Pagefind reads it: compounds split, cells apart, and the values by which a search is limited.
 * Changes the tree that it is given.
 * @param splits the parts of a word in lower case; none when it is no compound
 * Example: `Vertrouwenspersonen` becomes `Vertrouwens|personen`, and as a label `|Vertrouwens|personen`.
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

function splitsIn(element: Soorten.Element, splits: Splits, inLabel = false): void {
  const label = inLabel || isLabel(element);
  for (const node of element.childNodes) {
    if (boom.isElementNode(node)) splitsIn(node, splits, label);
    else if (boom.isTextNode(node)) {
      const tekst = gesplitst(node.value, splits);
      node.value = label ? tekst.replace(/\S+/g, (woord) => SPLITSTEKEN + woord) : tekst;
    }
  }
  // Pagefind glues cells together that have nothing between them, and makes one word of two.
  if (/^(?:td|th)$/.test(element.tagName)) boom.insertText(element, ' ');
  // The line above the title says which kind of page it is; in an excerpt it would be in the way.
  if (heeftKlasse(element, 'bovenkop')) element.attrs.push({ name: 'data-pagefind-ignore', value: '' });
}

/** Elements whose words name what stands beside them: no sentence is made of them. */
const LABELS = new Set(['caption', 'dt', 'label', 'legend', 'th']);

/** Whether the words of an element are labels: a row to fill in is nothing else. */
const isLabel = (element: Soorten.Element): boolean =>
  LABELS.has(element.tagName) ||
  heeftKlasse(element, 'kader-titel') ||
  heeftKlasse(element, 'invulveld') ||
  (element.tagName === 'tr' && heeftVeld(element));

const heeftVeld = (element: Soorten.Element): boolean =>
  heeftKlasse(element, 'invulveld') ||
  element.childNodes.some((node) => boom.isElementNode(node) && heeftVeld(node));

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
