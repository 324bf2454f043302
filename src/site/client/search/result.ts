import type { Excerpt, Piece } from '../../../search/query/excerpt.ts';
import { placeAddress } from '../../../search/query/fragment.ts';
import type { SearchGroup } from '../../../search/query/group.ts';
import type { IndexedPage } from '../../../search/query/kept/core.ts';
import { search as nl } from '../../../text/pages/search.ts';
import { makeElement, makeLink } from './element.ts';
import { soortOf } from './soort.ts';
import { toPage } from './source.ts';

/** One result, as far as it is known without the text of the page: its kind, its title, its summary, and what else there is. */
export function result({ page, also }: SearchGroup): HTMLLIElement {
  const from = makeElement('li', '');
  const { naam: name, familie: family } = soortOf(page);
  from.dataset.familie = family;
  if (name) from.append(makeElement('p', 'soort', makeElement('span', 'nl-data-badge', name)));
  from.append(makeElement('h2', 'nl-heading nl-heading--level-2', makeLink(toPage(page.adres), page.titel)));
  if (also.length > 0) from.append(alsoLine(also));
  from.append(makeElement('div', 'uit-de-tekst', makeElement('p', 'passage', page.samenvatting)));
  return from;
}

/** «Ook: begrip · vraag»: other pages on the same subject, by what they are. */
function alsoLine(also: readonly IndexedPage[]): HTMLParagraphElement {
  return makeElement(
    'p',
    'ook',
    nl.also,
    ...also.flatMap((page, i) => {
      const { naam: name } = soortOf(page);
      const to = makeLink(toPage(page.adres), (name ?? page.titel).toLowerCase());
      to.setAttribute('aria-label', `${name ?? ''}: ${page.titel}`);
      to.title = page.titel;
      return i > 0 ? [' · ', to] : [' ', to];
    }),
  );
}

/** Adds what the page says: the passage that says most, and the places that have what was asked for. */
export function fillOn(
  from: HTMLLIElement,
  { adres: page, titel: caption }: IndexedPage,
  { pieces, opens, places }: Excerpt,
): void {
  const address = toPage(page);
  const title = from.querySelector('a');
  if (title) title.href = placeAddress(address, opens.id, opens.fragment);
  const text = from.querySelector('.uit-de-tekst');
  if (pieces.length > 0) text?.querySelector('.passage')?.replaceChildren(...marked(pieces));
  if (places.length === 0) return;
  const list = makeElement('ul', 'plekken');
  list.setAttribute('aria-label', nl.places(caption));
  for (const { id, heading, fragment } of places)
    list.append(makeElement('li', '', makeLink(placeAddress(address, id, fragment), heading)));
  text?.append(list);
}

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, hit }) => (hit ? makeElement('mark', 'nl-mark', text) : text));
