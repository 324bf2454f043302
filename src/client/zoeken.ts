import type { Zoekpagina } from '../search/query/kern.ts';
import { isLeeg, leesVraag, schrijfVraag, type Zoekvraag } from '../search/query/state.ts';
import { makeZoek, type Antwoord } from '../search/query/zoek.ts';
import { zoeken as nl } from '../text/zoeken.ts';
import { bron } from './zoeken/bron.ts';
import { element, link } from './zoeken/element.ts';
import {
  form,
  inFormulier,
  labelVan,
  sleutels,
  toonAantallen,
  uitFormulier,
  vakjes,
  veld,
} from './zoeken/formulier.ts';
import { resultaten, vergeet } from './zoeken/lijst.ts';
import { showNeed } from './zoeken/need.ts';

const opId = <E extends HTMLElement>(id: string): E => document.querySelector<E>(`#${id}`)!;
const status = opId('zoekstatus');
const verbeterd = opId('zoekverbeterd');
const keuzes = opId('zoekkeuzes');
const lijst = opId<HTMLOListElement>('zoekresultaten');
const meer = opId<HTMLButtonElement>('zoekmeer');
const hulp = opId('zoekhulp');
const hulpkop = opId('zoekhulp-kop');
const lijkt = opId('zoeklijkt');
const minder = opId('zoekminder');
/** The same help where nothing was found; there is none when the handbook names no place. */
const places = document.querySelector<HTMLElement>('#zoekhulp-plekken');

/** How many results are shown at a time, how many of them at once with their text, and how long to wait after a key, in ms. */
const PER_KEER = 10;
const HEEL = 4;
const WACHT = 50;

let zoekt: ReturnType<typeof makeZoek> | undefined;
/** Grows with every search; an answer to an older question is thrown away. */
let beurt = 0;
let wachter: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(wachter);
  zoek(uitFormulier(), 'pushState');
});
form.addEventListener('input', (event) => {
  clearTimeout(wachter);
  const direct = event.target !== veld;
  wachter = setTimeout(() => zoek(uitFormulier(), direct ? 'pushState' : 'replaceState'), direct ? 0 : WACHT);
});
addEventListener('popstate', uitAdres);
uitAdres();
const stil = opId('zoekstil');
stil.parentElement!.dataset.klaar = '';
stil.remove();

function uitAdres(): void {
  const vraag = leesVraag(location.search, sleutels);
  inFormulier(vraag);
  zoek(vraag);
}

function zoek(vraag: Zoekvraag, adres?: 'pushState' | 'replaceState'): void {
  if (adres) history[adres](null, '', `${location.pathname}${schrijfVraag(vraag)}`);
  const deze = ++beurt;
  // Help first: before the question is read in any other way.
  const shown = showNeed(vraag.vraag, isLeeg(vraag));
  if (places) places.hidden = shown;
  // Whoever is in need is not told that they misspelt it.
  vind(shown ? { ...vraag, letterlijk: true } : vraag, deze).catch((oorzaak: unknown) => {
    console.error(oorzaak);
    // What failed to come may come the next time.
    zoekt = undefined;
    if (deze === beurt) toon(vraag, nl.fout, [], true);
  });
}

async function vind(vraag: Zoekvraag, deze: number): Promise<void> {
  if (isLeeg(vraag)) {
    toon(vraag, nl.leeg, [], true);
    return;
  }
  status.textContent ||= nl.bezig;
  const antwoord = await (await (zoekt ??= makeZoek(bron)))(vraag);
  if (deze !== beurt) return;
  vergeet();
  const eerste = await resultaten(antwoord.paginas.slice(0, PER_KEER), antwoord, HEEL);
  if (deze !== beurt) return;
  const { length: aantal } = antwoord.paginas;
  toon(
    vraag,
    aantal > 0 ? nl.gevonden(aantal, vraag.vraag) : nl.nietsGevonden(vraag.vraag),
    eerste,
    aantal === 0,
    antwoord,
  );
  toonMeer(antwoord.paginas.slice(PER_KEER), antwoord, deze);
}

function toon(
  vraag: Zoekvraag,
  melding: string,
  items: HTMLLIElement[],
  metHulp: boolean,
  antwoord?: Antwoord,
): void {
  status.textContent = melding;
  toonVerbetering(vraag, items.length > 0 ? antwoord?.verbeterd : undefined);
  toonKeuzes(vraag);
  if (antwoord) toonAantallen(antwoord.aantallen);
  lijst.replaceChildren(...items);
  hulp.hidden = !metHulp;
  hulpkop.textContent = isLeeg(vraag) ? nl.hulp.begin : nl.hulp.titel;
  minder.hidden = Object.keys(vraag.keuzes).length === 0;
  const woorden = antwoord?.lijktOp ?? [];
  lijkt.hidden = woorden.length === 0;
  lijkt
    .querySelector('ul')!
    .replaceChildren(
      ...woorden.map((woord) => element('li', '', link(naar({ vraag: woord, keuzes: {} }), woord))),
    );
  meer.hidden = true;
}

const naar = (vraag: Zoekvraag): string => `${location.pathname}${schrijfVraag(vraag)}`;

/** Says which words were taken for others, and how to insist. */
function toonVerbetering(vraag: Zoekvraag, gelezen: string | undefined): void {
  verbeterd.hidden = gelezen === undefined;
  if (gelezen === undefined) return;
  const { voor, tussen, na } = nl.verbeterd;
  verbeterd.replaceChildren(
    voor,
    element('strong', '', gelezen),
    tussen,
    link(naar({ ...vraag, letterlijk: true }), vraag.vraag),
    na,
  );
}

/** The filters in use, each with a button to let it go. */
function toonKeuzes({ keuzes: gekozen }: Zoekvraag): void {
  const knoppen = Object.entries(gekozen).flatMap(([sleutel, waarden]) =>
    waarden.map((waarde) => {
      const knop = element('button', '', `${labelVan(sleutel, waarde)} ×`);
      knop.type = 'button';
      knop.setAttribute(
        'aria-label',
        nl.zonderFilter(nl.filterNamen[sleutel] ?? sleutel, labelVan(sleutel, waarde)),
      );
      knop.onclick = () => laatLos((vakje) => vakje.name === sleutel && vakje.value === waarde);
      return knop;
    }),
  );
  if (knoppen.length > 1) {
    const wis = element('button', 'wis', nl.wisFilters);
    wis.type = 'button';
    wis.onclick = () => laatLos(() => true);
    knoppen.push(wis);
  }
  keuzes.replaceChildren(...knoppen);
  keuzes.hidden = knoppen.length === 0;
}

function laatLos(welke: (vakje: HTMLInputElement) => boolean): void {
  for (const vakje of vakjes) if (welke(vakje)) vakje.checked = false;
  zoek(uitFormulier(), 'pushState');
  // The button is gone; the field is where one goes on.
  veld.focus();
}

function toonMeer(rest: readonly Zoekpagina[], antwoord: Antwoord, deze: number): void {
  meer.hidden = rest.length === 0;
  if (rest.length === 0) return;
  meer.textContent = nl.meer(Math.min(PER_KEER, rest.length));
  meer.onclick = () =>
    void resultaten(rest.slice(0, PER_KEER), antwoord, 0).then((nieuw) => {
      if (deze !== beurt) return;
      lijst.append(...nieuw);
      nieuw[0]?.querySelector('a')?.focus();
      toonMeer(rest.slice(PER_KEER), antwoord, deze);
    });
}
