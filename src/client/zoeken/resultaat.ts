import type { Excerpt, Piece } from '../../search/query/excerpt.ts';
import { placeAddress } from '../../search/query/fragment.ts';
import type { Group } from '../../search/query/group.ts';
import type { Zoekpagina } from '../../search/query/kern.ts';
import { zoeken as nl } from '../../text/zoeken.ts';
import { element, link } from './element.ts';
import { soortVan } from './soort.ts';

/** One result, as far as it is known without the text of the page: its kind, its title, its summary, and what else there is. */
export function resultaat({ page, also }: Group): HTMLLIElement {
  const uit = element('li', '');
  const { naam, familie } = soortVan(page);
  uit.dataset.familie = familie;
  if (naam) uit.append(element('p', 'soort', element('span', 'nl-data-badge', naam)));
  uit.append(
    element('h2', 'nl-heading nl-heading--level-2', link(page.adres, page.titel)),
    element('p', 'passage', page.samenvatting),
  );
  if (also.length > 0) uit.append(alsoLine(also));
  uit.append(element('div', 'plaats'));
  return uit;
}

/** «Ook: begrip · vraag»: other pages on the same subject, by what they are. */
function alsoLine(also: readonly Zoekpagina[]): HTMLParagraphElement {
  return element(
    'p',
    'ook',
    nl.ook,
    ...also.flatMap((page, i) => {
      const { naam } = soortVan(page);
      const to = link(page.adres, (naam ?? page.titel).toLowerCase());
      to.setAttribute('aria-label', `${naam ?? ''}: ${page.titel}`);
      to.title = page.titel;
      return i > 0 ? [' · ', to] : [' ', to];
    }),
  );
}

/** Adds what the page says: the passage that says most, and the places that have what was asked for. */
export function vulAan(
  uit: HTMLLIElement,
  { adres, titel }: Zoekpagina,
  { pieces, opens, places }: Excerpt,
): void {
  const title = uit.querySelector('a');
  if (title) title.href = placeAddress(adres, opens.id, opens.fragment);
  if (pieces.length > 0) uit.querySelector('.passage')?.replaceChildren(...marked(pieces));
  if (places.length === 0) return;
  const lijst = element('ul', 'plekken');
  lijst.setAttribute('aria-label', nl.plekken(titel));
  for (const { id, heading, fragment } of places)
    lijst.append(element('li', '', link(placeAddress(adres, id, fragment), heading)));
  uit.querySelector('.plaats')?.append(lijst);
}

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', 'nl-mark', text) : text));
