import type { Zoekpagina } from '../../search/query/kern.ts';
import type { Treffer } from '../../search/query/pagefind.ts';
import { adresVan, uittreksels, type Stuk } from '../../search/query/uittreksel.ts';
import { zoeken as nl } from '../../text/zoeken.ts';
import { element, link } from './element.ts';
import { soortVan } from './soort.ts';

/** One result, as far as it is known without the text of the page: its kind and its title. */
export function resultaat(pagina: Zoekpagina): HTMLLIElement {
  const { naam, familie } = soortVan(pagina);
  const uit = element('li', '');
  uit.dataset.familie = familie;
  if (naam) uit.append(element('p', 'soort', element('span', 'nl-data-badge', naam)));
  uit.append(element('h2', 'nl-heading nl-heading--level-2', link(pagina.adres, pagina.titel)));
  return uit;
}

/** Adds what the page says: the words at its top, and the places that have what was asked for. */
export function vulAan(uit: HTMLLIElement, { adres, titel }: Zoekpagina, treffer: Treffer): void {
  const { boven, passage, plekken } = uittreksels(treffer, titel);
  // A page that has the words at its top opens there, and any other where they stand.
  const [eerste] = plekken;
  uit.querySelector('a')!.href =
    passage || !eerste ? adresVan(adres, '', passage) : adresVan(adres, eerste.id, eerste.passage);
  if (boven.length > 0) uit.append(element('p', '', ...gemerkt(boven)));
  if (plekken.length === 0) return;
  const lijst = element('ul', '');
  lijst.setAttribute('aria-label', nl.plekken(titel));
  for (const { id, kop, passage, stukken } of plekken) {
    const naar = link(adresVan(adres, id, passage), kop);
    lijst.append(element('li', '', naar, element('br', ''), ...gemerkt(stukken)));
  }
  uit.append(lijst);
}

const gemerkt = (stukken: readonly Stuk[]): (Node | string)[] =>
  stukken.map(({ tekst, raak }) => (raak ? element('mark', 'nl-mark', tekst) : tekst));
