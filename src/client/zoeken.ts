import type { Gevonden, Pagefind, Treffer } from '../search/query/pagefind.ts';
import { filtersVan, isLeeg, leesVraag, schrijfVraag, type Zoekvraag } from '../search/query/state.ts';
import { zoeken as nl } from '../text/zoeken.ts';

const form = document.querySelector<HTMLFormElement>('#zoekform')!;
const veld = document.querySelector<HTMLInputElement>('#zoekveld')!;
const details = document.querySelector<HTMLDetailsElement>('#zoekfilters')!;
const status = document.querySelector<HTMLElement>('#zoekstatus')!;
const lijst = document.querySelector<HTMLOListElement>('#zoekresultaten')!;
const meer = document.querySelector<HTMLButtonElement>('#zoekmeer')!;
const hulp = document.querySelector<HTMLElement>('#zoekhulp')!;
const keuzes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const sleutels = [...new Set(keuzes.map(({ name }) => name))];
const labels = new Map(
  keuzes.map((keuze) => [`${keuze.name}:${keuze.value}`, keuze.labels?.[0]?.textContent ?? keuze.value]),
);

/** How many results are shown at a time, and how long to wait after a key, in ms. */
const PER_KEER = 10;
const WACHT = 120;

let pagefind: Promise<Pagefind> | undefined;
/** Grows with every search; an answer to an older question is thrown away. */
let beurt = 0;
let wachter: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  zoek(uitFormulier(), 'pushState');
});
form.addEventListener('input', (event) => {
  clearTimeout(wachter);
  const direct = event.target !== veld;
  wachter = setTimeout(() => zoek(uitFormulier(), direct ? 'pushState' : 'replaceState'), direct ? 0 : WACHT);
});
addEventListener('popstate', () => naarFormulier(leesVraag(location.search, sleutels)));
naarFormulier(leesVraag(location.search, sleutels));

function uitFormulier(): Zoekvraag {
  const data = new FormData(form);
  const gekozen = sleutels
    .map((sleutel) => [sleutel, data.getAll(sleutel).map(String)] as const)
    .filter(([, waarden]) => waarden.length > 0);
  return { vraag: veld.value.trim(), keuzes: Object.fromEntries(gekozen) };
}

function naarFormulier(vraag: Zoekvraag): void {
  veld.value = vraag.vraag;
  for (const keuze of keuzes) keuze.checked = vraag.keuzes[keuze.name]?.includes(keuze.value) ?? false;
  if (Object.keys(vraag.keuzes).length > 0) details.open = true;
  zoek(vraag);
}

function zoek(vraag: Zoekvraag, adres?: 'pushState' | 'replaceState'): void {
  if (adres) history[adres](null, '', `${location.pathname}${schrijfVraag(vraag)}`);
  const deze = ++beurt;
  vind(vraag, deze).catch((oorzaak: unknown) => {
    console.error(oorzaak);
    if (deze === beurt) toon(nl.fout, [], true);
  });
}

async function vind(vraag: Zoekvraag, deze: number): Promise<void> {
  if (isLeeg(vraag)) {
    toon(nl.leeg, [], false);
    return;
  }
  status.textContent ||= nl.bezig;
  const { search } = await (pagefind ??= laad());
  const gevonden = await search(vraag.vraag || null, { filters: filtersVan(vraag) });
  if (deze !== beurt) return;
  await toonAantallen(vraag, gevonden, deze);
  const { results } = gevonden;
  const eerste = await Promise.all(results.slice(0, PER_KEER).map(({ data }) => data()));
  if (deze !== beurt) return;
  toon(
    results.length > 0 ? nl.gevonden(results.length, vraag.vraag) : nl.nietsGevonden(vraag.vraag),
    eerste,
    results.length === 0,
  );
  toonMeer(results.slice(PER_KEER), deze);
}

async function laad(): Promise<Pagefind> {
  // Beside the site, not in this bundle: the address must stay as it is.
  const adres = '/pagefind/pagefind.js';
  const api = (await import(/* @vite-ignore */ adres)) as Pagefind;
  await api.options({ excerptLength: 24 });
  await api.init();
  return api;
}

function toon(melding: string, treffers: Treffer[], metHulp: boolean): void {
  status.textContent = melding;
  lijst.replaceChildren(...treffers.map(resultaat));
  hulp.hidden = !metHulp;
  meer.hidden = true;
}

function toonMeer(rest: Gevonden['results'], deze: number): void {
  meer.hidden = rest.length === 0;
  if (rest.length === 0) return;
  meer.textContent = nl.meer(Math.min(PER_KEER, rest.length));
  meer.onclick = () =>
    void Promise.all(rest.slice(0, PER_KEER).map(({ data }) => data())).then((treffers) => {
      if (deze !== beurt) return;
      const nieuw = treffers.map(resultaat);
      lijst.append(...nieuw);
      nieuw[0]?.querySelector('a')?.focus();
      toonMeer(rest.slice(PER_KEER), deze);
    });
}

/**
 * How many pages a choice would give. Within a filter choices widen, so for a filter in use the question is
 * asked once more without it.
 */
async function toonAantallen(vraag: Zoekvraag, { filters }: Gevonden, deze: number): Promise<void> {
  const { search } = await pagefind!;
  const zonder = await Promise.all(
    Object.keys(vraag.keuzes).map(async (sleutel) => {
      const { [sleutel]: _weg, ...rest } = filtersVan(vraag);
      return [sleutel, (await search(vraag.vraag || null, { filters: rest })).filters[sleutel]] as const;
    }),
  );
  if (deze !== beurt) return;
  const aantallen = { ...filters, ...Object.fromEntries(zonder) };
  for (const keuze of keuzes) {
    const plek = keuze.parentElement?.querySelector('[data-aantal]');
    if (plek) plek.textContent = `(${aantallen[keuze.name]?.[keuze.value] ?? 0})`;
  }
}

function resultaat({ url, meta, excerpt, filters, sub_results }: Treffer): HTMLLIElement {
  const li = document.createElement('li');
  const soort = labels.get(`soort:${filters.soort?.[0] ?? ''}`);
  if (soort) li.append(element('p', 'peildatum', soort));
  const titel = element('p', 'titel');
  titel.append(link(url, meta.title ?? url));
  li.append(titel, uittreksel('p', excerpt));
  // The page itself is the first sub-result when the words stand before its first heading.
  const plekken = sub_results.filter((plek) => plek.url.includes('#')).slice(0, 3);
  if (plekken.length > 0) {
    const ul = document.createElement('ul');
    ul.append(
      ...plekken.map((plek) => {
        const item = document.createElement('li');
        item.append(link(plek.url, plek.title), ': ', uittreksel('span', plek.excerpt));
        return item;
      }),
    );
    li.append(ul);
  }
  return li;
}

/** An excerpt of Pagefind as elements: only words and marks, whatever else it may hold. */
function uittreksel(tag: 'p' | 'span', html: string): HTMLElement {
  const uit = document.createElement(tag);
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes)
    uit.append(
      node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
    );
  return uit;
}

function link(url: string, tekst: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = url;
  a.textContent = tekst;
  return a;
}

function element(tag: string, klasse: string, tekst = ''): HTMLElement {
  const uit = document.createElement(tag);
  if (klasse) uit.className = klasse;
  uit.textContent = tekst;
  return uit;
}
