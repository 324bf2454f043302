import { groupPages, type Group } from '../search/query/group.ts';
import { makeSearch, type Answer } from '../search/query/search.ts';
import { isLeeg, leesVraag, schrijfVraag, type Zoekvraag } from '../search/query/state.ts';
import { zoeken as nl } from '../text/zoeken.ts';
import { element, link } from './zoeken/element.ts';
import {
  filters,
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
import { source } from './zoeken/source.ts';
import { showUnknown } from './zoeken/unknown.ts';

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

/** How many results are shown at a time. */
const PER_KEER = 10;
/** How long to wait after a key before searching, and before the number found is told, in ms: once typing rests. */
const WACHT = 50;
const REST = 700;
/** Fewer letters say nothing yet. */
const LEAST = 3;

let zoekt: ReturnType<typeof makeSearch> | undefined;
/** Grows with every search; an answer to an older question is thrown away. */
let beurt = 0;
let wachter: ReturnType<typeof setTimeout> | undefined;
let teller: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(wachter);
  zoek(uitFormulier(), 'pushState');
});
// The filters belong to the form, but stand after the results.
for (const part of [form, filters])
  part.addEventListener('input', (event) => {
    clearTimeout(wachter);
    const direct = event.target !== veld;
    const question = uitFormulier();
    // One or two letters are the beginning of a question, and no question yet.
    if (!direct && question.vraag.length > 0 && question.vraag.length < LEAST) return;
    wachter = setTimeout(
      () => zoek(question, direct ? 'pushState' : 'replaceState', direct ? 0 : REST),
      direct ? 0 : WACHT,
    );
  });
addEventListener('popstate', uitAdres);
// The index is on its way already; whoever comes here is about to search.
start().catch(console.error);
uitAdres();
const stil = opId('zoekstil');
stil.parentElement!.dataset.klaar = '';
stil.remove();

function uitAdres(): void {
  const vraag = leesVraag(location.search, sleutels);
  inFormulier(vraag);
  zoek(vraag);
}

function start(): ReturnType<typeof makeSearch> {
  return (zoekt ??= makeSearch(source));
}

/** @param rest how long the number found waits before it is told, in ms */
function zoek(vraag: Zoekvraag, adres?: 'pushState' | 'replaceState', rest = 0): void {
  // A page that is a file has no address to keep.
  if (adres && location.protocol !== 'file:')
    history[adres](null, '', `${location.pathname}${schrijfVraag(vraag)}`);
  const deze = ++beurt;
  // Help first: before the question is read in any other way.
  const shown = showNeed(vraag.vraag, isLeeg(vraag));
  if (places) places.hidden = shown;
  // Whoever is in need is not told that they misspelt it.
  vind(shown ? { ...vraag, letterlijk: true } : vraag, deze, rest).catch((oorzaak: unknown) => {
    console.error(oorzaak);
    // What failed to come may come the next time.
    zoekt = undefined;
    if (deze === beurt) toon(vraag, nl.fout, [], true);
  });
}

async function vind(vraag: Zoekvraag, deze: number, rest: number): Promise<void> {
  if (isLeeg(vraag)) {
    toon(vraag, nl.leeg, [], true);
    return;
  }
  if (!status.textContent) zeg(nl.bezig);
  const answer = await (await start())(vraag);
  if (deze !== beurt) return;
  vergeet();
  // With a filter every page stands by itself: its number is the one beside the filter.
  const filtered = Object.keys(vraag.keuzes).length > 0;
  const groups = filtered ? answer.pages.map((page) => ({ page, also: [] })) : groupPages(answer.pages);
  const { length: aantal } = groups;
  toon(
    vraag,
    aantal > 0 ? nl.gevonden(aantal, vraag.vraag) : nl.nietsGevonden(vraag.vraag),
    resultaten(groups.slice(0, PER_KEER), answer),
    aantal === 0,
    answer,
    rest,
  );
  toonMeer(groups.slice(PER_KEER), answer, deze);
}

/** Tells what was found: a screen reader says every change, so while somebody types it waits. */
function zeg(melding: string, rest = 0): void {
  clearTimeout(teller);
  if (rest === 0) status.textContent = melding;
  else teller = setTimeout(() => (status.textContent = melding), rest);
}

function toon(
  vraag: Zoekvraag,
  melding: string,
  items: HTMLLIElement[],
  metHulp: boolean,
  antwoord?: Answer,
  rest = 0,
): void {
  zeg(melding, rest);
  toonVerbetering(vraag, items.length > 0 ? antwoord?.mended : undefined);
  showUnknown(vraag, antwoord);
  toonKeuzes(vraag);
  toonAantallen(antwoord?.counts);
  lijst.replaceChildren(...items);
  hulp.hidden = !metHulp;
  hulpkop.textContent = isLeeg(vraag) ? nl.hulp.begin : nl.hulp.titel;
  minder.hidden = Object.keys(vraag.keuzes).length === 0;
  const woorden = antwoord?.like ?? [];
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

function toonMeer(rest: readonly Group[], antwoord: Answer, deze: number): void {
  meer.hidden = rest.length === 0;
  if (rest.length === 0) return;
  meer.textContent = nl.meer(Math.min(PER_KEER, rest.length));
  meer.onclick = () => {
    if (deze !== beurt) return;
    const nieuw = resultaten(rest.slice(0, PER_KEER), antwoord);
    lijst.append(...nieuw);
    nieuw[0]?.querySelector('a')?.focus();
    toonMeer(rest.slice(PER_KEER), antwoord, deze);
  };
}
