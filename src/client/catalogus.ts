import { leesKeuze, past, schrijfKeuze, telWaarde, type Keuze } from '../model/catalogus/kies.ts';
import { HOOGSTENS, schrijfVergelijking } from '../model/catalogus/vergelijkkeuze.ts';
import { catalogus as nl } from '../text/catalogus.ts';
import { certain } from '../document/certain.ts';
import { find } from './element.ts';

/** Filters the list in place. Without this script every value is a link to a page of its own. */
const status = find('#catalogus-status', HTMLElement);
const wis = find('#catalogus-wis', HTMLButtonElement);
const kop = find('#praktijken', HTMLElement);
const form = document.querySelector<HTMLFormElement>('form#vergelijkform');
const kaarten = [...document.querySelectorAll<HTMLElement>('[data-waarden]')].map((kaart) => ({
  kaart,
  waarden: JSON.parse(certain(kaart.dataset.waarden)) as Keuze,
}));
const alleWaarden = kaarten.map(({ waarden }) => waarden);
const facetten = [...document.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map((details) => ({
  id: certain(details.dataset.facet),
  details,
  gekozen: find('.facet-keuze', HTMLElement, details),
  vakjes: [...details.querySelectorAll<HTMLLIElement>('[data-waarde]')].map((li) => vakje(li, details)),
}));
const bekend: Keuze = Object.fromEntries(
  facetten.map(({ id, vakjes }) => [id, vakjes.map(({ input }) => input.value)]),
);
/** From here the filters stand beside the list, and may take the room to be open. */
const BREED = matchMedia('(width >= 60rem)');

/** Turns the link to the page of one value into a box to tick. */
function vakje(li: HTMLLIElement, details: HTMLDetailsElement) {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = certain(details.dataset.facet);
  input.value = certain(li.dataset.waarde);
  const label = document.createElement('label');
  const naam = find('a', HTMLElement, li).textContent;
  const aantal = find('.facet-aantal', HTMLElement, li);
  label.append(input, `${naam} `, aantal);
  li.replaceChildren(label);
  return { input, naam, aantal };
}

const uitVakjes = (): Keuze =>
  Object.fromEntries(
    facetten
      .map(
        ({ id, vakjes }) =>
          [id, vakjes.flatMap(({ input }) => (input.checked ? [input.value] : []))] as const,
      )
      .filter(([, slugs]) => slugs.length > 0),
  );

function toon(keuze: Keuze): void {
  let getoond = 0;
  for (const { kaart, waarden } of kaarten) {
    kaart.hidden = !past(waarden, keuze);
    if (!kaart.hidden) getoond++;
  }
  for (const { id, vakjes, gekozen } of facetten) {
    for (const { input, aantal } of vakjes) {
      input.checked = keuze[id]?.includes(input.value) ?? false;
      const n = telWaarde(alleWaarden, keuze, id, input.value);
      aantal.textContent = `(${n})`;
      certain(aantal.parentElement).classList.toggle('leeg', n === 0);
    }
    const namen = vakjes.flatMap(({ input, naam }) => (input.checked ? [naam] : []));
    gekozen.textContent = namen.length > 0 ? `: ${namen.join(', ')}` : '';
  }
  status.textContent = nl.getoond(getoond, kaarten.length);
  wis.hidden = Object.keys(keuze).length === 0;
}

function kies(keuze: Keuze): void {
  history.pushState(null, '', location.pathname + schrijfKeuze(keuze));
  toon(keuze);
}

function uitAdres(): void {
  const keuze = leesKeuze(location.search, bekend);
  toon(keuze);
  for (const { id, details } of facetten) if (BREED.matches || keuze[id]) details.open = true;
}

for (const { vakjes } of facetten)
  for (const { input } of vakjes) input.addEventListener('change', () => kies(uitVakjes()));
wis.addEventListener('click', () => {
  kies({});
  // The button goes; who works with the keyboard goes on at the list.
  kop.focus();
});
addEventListener('popstate', () => toon(leesKeuze(location.search, bekend)));
// The address says what is ticked, not what a browser remembers of an earlier visit.
addEventListener('pageshow', uitAdres);
uitAdres();
find('.facetten', HTMLElement).dataset.klaar = '';

if (form) {
  const knop = find('button', HTMLButtonElement, form);
  const vergelijkvakjes = [...form.querySelectorAll<HTMLInputElement>('input[name=p]')];
  const gekozen = () => vergelijkvakjes.filter(({ checked }) => checked);
  const tel = () => {
    const { length } = gekozen();
    knop.textContent = nl.gekozen(length);
    for (const input of vergelijkvakjes) input.disabled = length >= HOOGSTENS && !input.checked;
  };
  form.addEventListener('change', tel);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(form.action + schrijfVergelijking(gekozen().map(({ value }) => value)));
  });
  // Back from comparing, a browser ticks again what was ticked.
  addEventListener('pageshow', tel);
}
