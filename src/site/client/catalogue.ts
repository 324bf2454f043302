import { readChoice, fits, writeChoice, countValue, type Choice } from '../../page/catalogue/choose.ts';
import { AT_MOST, writeComparison } from '../../page/catalogue/comparison-choice.ts';
import { catalogue as nl } from '../../text/pages/catalogue.ts';
import { certain } from '../../document/certain.ts';
import { find } from './element.ts';

/** Filters the list in place. Without this script every value is a link to a page of its own. */
const status = find('#catalogus-status', HTMLElement);
const clear = find('#catalogus-wis', HTMLButtonElement);
const heading = find('#praktijken', HTMLElement);
const form = document.querySelector<HTMLFormElement>('form#vergelijkform');
const cards = [...document.querySelectorAll<HTMLElement>('[data-waarden]')].map((card) => ({
  card,
  values: JSON.parse(certain(card.dataset.waarden)) as Choice,
}));
const allValues = cards.map(({ values }) => values);
const facets = [...document.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map((details) => ({
  id: certain(details.dataset.facet),
  details,
  chosen: find('.facet-keuze', HTMLElement, details),
  boxes: [...details.querySelectorAll<HTMLLIElement>('[data-waarde]')].map((li) => box(li, details)),
}));
const known: Choice = Object.fromEntries(
  facets.map(({ id, boxes }) => [id, boxes.map(({ input }) => input.value)]),
);
/** From here the filters stand beside the list, and may take the room to be open. */
const WIDE = matchMedia('(width >= 60rem)');

/** Turns the link to the page of one value into a box to tick. */
function box(li: HTMLLIElement, details: HTMLDetailsElement) {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = certain(details.dataset.facet);
  input.value = certain(li.dataset.waarde);
  const label = document.createElement('label');
  const name = find('a', HTMLElement, li).textContent;
  const count = find('.facet-aantal', HTMLElement, li);
  label.append(input, `${name} `, count);
  li.replaceChildren(label);
  return { input, name, count };
}

const fromBoxes = (): Choice =>
  Object.fromEntries(
    facets
      .map(
        ({ id, boxes }) => [id, boxes.flatMap(({ input }) => (input.checked ? [input.value] : []))] as const,
      )
      .filter(([, slugs]) => slugs.length > 0),
  );

function show(choice: Choice): void {
  let shown = 0;
  for (const { card, values } of cards) {
    card.hidden = !fits(values, choice);
    if (!card.hidden) shown++;
  }
  for (const { id, boxes, chosen } of facets) {
    for (const { input, count } of boxes) {
      input.checked = choice[id]?.includes(input.value) ?? false;
      const n = countValue(allValues, choice, id, input.value);
      count.textContent = `(${n})`;
      certain(count.parentElement).classList.toggle('leeg', n === 0);
    }
    const names = boxes.flatMap(({ input, name }) => (input.checked ? [name] : []));
    chosen.textContent = names.length > 0 ? `: ${names.join(', ')}` : '';
  }
  status.textContent = nl.shown(shown, cards.length);
  clear.hidden = Object.keys(choice).length === 0;
}

function choose(choice: Choice): void {
  history.pushState(null, '', location.pathname + writeChoice(choice));
  show(choice);
}

/** Who comes with a choice sees it stand where it will stay, and no card that jumps there from where it was. */
function withoutJump(): void {
  const seen = (value: string) => {
    for (const { card } of cards) card.style.visibility = value;
  };
  seen('hidden');
  requestAnimationFrame(() => requestAnimationFrame(() => seen('')));
}

function fromAddress(): void {
  const choice = readChoice(location.search, known);
  if (Object.keys(choice).length > 0) withoutJump();
  show(choice);
  for (const { id, details } of facets) if (WIDE.matches || choice[id]) details.open = true;
}

for (const { boxes } of facets)
  for (const { input } of boxes) input.addEventListener('change', () => choose(fromBoxes()));
clear.addEventListener('click', () => {
  choose({});
  // The button goes; who works with the keyboard goes on at the list.
  heading.focus();
});
addEventListener('popstate', () => show(readChoice(location.search, known)));
// The address says what is ticked, not what a browser remembers of an earlier visit.
addEventListener('pageshow', fromAddress);
fromAddress();
find('.facetten', HTMLElement).dataset.klaar = '';

if (form) {
  const button = find('button', HTMLButtonElement, form);
  const comparisonBoxes = [...form.querySelectorAll<HTMLInputElement>('input[name=p]')];
  const chosen = () => comparisonBoxes.filter(({ checked }) => checked);
  const count = () => {
    const { length } = chosen();
    button.textContent = nl.chosen(length);
    for (const input of comparisonBoxes) input.disabled = length >= AT_MOST && !input.checked;
  };
  form.addEventListener('change', count);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(form.action + writeComparison(chosen().map(({ value }) => value)));
  });
  // Back from comparing, a browser ticks again what was ticked.
  addEventListener('pageshow', count);
}
