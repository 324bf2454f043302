import { isRenewed } from './renewed.ts';
import { groupPages, type SearchGroup } from '../../search/query/group.ts';
import { makeSearch, type SearchAnswer } from '../../search/query/search.ts';
import { isEmpty, readQueryString, writeQuery, type SearchQuery } from '../../search/query/state.ts';
import { search as nl } from '../../text/pages/search.ts';
import { find, byId } from './element.ts';
import { makeElement, makeLink } from './search/element.ts';
import { filters, form, inForm, labelOf, keys, showCounts, fromForm, boxes, field } from './search/form.ts';
import { results, forget } from './search/list.ts';
import { showNeed } from './search/need.ts';
import { expectTyping, source } from './search/source.ts';
import { showUnknown } from './search/unknown.ts';
import { certain } from '../../document/certain.ts';

const status = byId('zoekstatus');
const mended = byId('zoekverbeterd');
const choices = byId('zoekkeuzes');
const list = byId('zoekresultaten');
const more = byId('zoekmeer');
const help = byId('zoekhulp');
const helpHeading = byId('zoekhulp-kop');
const resembles = byId('zoeklijkt');
const less = byId('zoekminder');
/** The same help where nothing was found; there is none when the handbook names no place. */
const places = document.querySelector<HTMLElement>('#zoekhulp-plekken');

/** How many results are shown at a time. */
const PER_TIMES = 10;
/** How long to wait after a key before searching, and before the number found is told, in ms: once typing rests. */
const WAIT = 15;
const REST = 700;
/** Fewer letters say nothing yet. */
const LEAST = 3;

let seeks: ReturnType<typeof makeSearch> | undefined;
/** Grows with every search; an answer to an older question is thrown away. */
let turn = 0;
let guard: ReturnType<typeof setTimeout> | undefined;
let counter: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(guard);
  void ask(fromForm(), 'pushState');
});
// The filters belong to the form, but stand after the results.
for (const part of [form, filters])
  part.addEventListener('input', (event) => {
    clearTimeout(guard);
    const direct = event.target !== field;
    const question = fromForm();
    // One or two letters are the beginning of a question, and no question yet.
    if (!direct && question.query.length > 0 && question.query.length < LEAST) return;
    guard = setTimeout(
      () => void ask(question, direct ? 'pushState' : 'replaceState', direct ? 0 : REST),
      direct ? 0 : WAIT,
    );
  });
// A question in an address is whole, and mostly needs none of it.
field.addEventListener('focus', () => void expectTyping().catch(console.error), { once: true });
addEventListener('popstate', () => void fromAddress());
// The index is on its way already; whoever comes here is about to search.
start().catch(console.error);
void fromAddress().then(() => {
  const quiet = byId('zoekstil');
  certain(quiet.parentElement).dataset.klaar = '';
  quiet.remove();
});

function fromAddress(): Promise<void> {
  const query = readQueryString(location.search, keys);
  inForm(query);
  return ask(query);
}

function start(): ReturnType<typeof makeSearch> {
  return (seeks ??= makeSearch(source));
}

/**
 * @param rest how long the number found waits before it is told, in ms
 * @returns once help is shown, for who needs it
 */
async function ask(query: SearchQuery, address?: 'pushState' | 'replaceState', rest = 0): Promise<void> {
  // A page that is a file has no address to keep.
  if (address && location.protocol !== 'file:')
    history[address](null, '', `${location.pathname}${writeQuery(query)}`);
  const current = ++turn;
  // Help first: before the question is read in any other way.
  const shown = await showNeed(query.query, isEmpty(query));
  if (current !== turn) return;
  if (places) places.hidden = shown;
  // Whoever is in need is not told that they misspelt it.
  findAll(shown ? { ...query, literal: true } : query, current, rest).catch((cause: unknown) => {
    console.error(cause);
    // What failed to come may come the next time.
    seeks = undefined;
    void isRenewed().then((renewed) => {
      if (current === turn) show(query, renewed ? nl.renewed : nl.fault, [], true);
    });
  });
}

async function findAll(query: SearchQuery, current: number, rest: number): Promise<void> {
  if (isEmpty(query)) {
    show(query, nl.empty, [], true);
    return;
  }
  if (!status.textContent) say(nl.busy);
  const answer = await (await start())(query);
  if (current !== turn) return;
  forget();
  // With a filter every page stands by itself: its number is the one beside the filter.
  const filtered = Object.keys(query.choices).length > 0;
  const groups = filtered ? answer.pages.map((page) => ({ page, also: [] })) : groupPages(answer.pages);
  const { length: count } = groups;
  show(
    query,
    count > 0 ? nl.found(count, query.query) : nl.nothingFound(query.query),
    results(groups.slice(0, PER_TIMES), answer),
    count === 0,
    answer,
    rest,
  );
  showMore(groups.slice(PER_TIMES), answer, current);
}

/** Tells what was found: a screen reader says every change, so while somebody types it waits. */
function say(message: string, rest = 0): void {
  clearTimeout(counter);
  if (rest === 0) status.textContent = message;
  else counter = setTimeout(() => (status.textContent = message), rest);
}

function show(
  query: SearchQuery,
  message: string,
  items: HTMLLIElement[],
  withHelp: boolean,
  answer?: SearchAnswer,
  rest = 0,
): void {
  say(message, rest);
  showMend(query, items.length > 0 ? answer?.mended : undefined);
  showUnknown(query, answer);
  showChoices(query);
  showCounts(answer?.counts);
  list.replaceChildren(...items);
  help.hidden = !withHelp;
  helpHeading.textContent = isEmpty(query) ? nl.help.begin : nl.help.title;
  less.hidden = Object.keys(query.choices).length === 0;
  const words = answer?.like ?? [];
  resembles.hidden = words.length === 0;
  find('ul', HTMLUListElement, resembles).replaceChildren(
    ...words.map((word) => makeElement('li', '', makeLink(to({ query: word, choices: {} }), word))),
  );
  more.hidden = true;
  filters.dataset.getoond = '';
}

const to = (query: SearchQuery): string => `${location.pathname}${writeQuery(query)}`;

/** Says which words were taken for others, and how to insist. */
function showMend(query: SearchQuery, read: string | undefined): void {
  mended.hidden = read === undefined;
  if (read === undefined) return;
  const { for: forWhom, between, after } = nl.mended;
  mended.replaceChildren(
    forWhom,
    makeElement('strong', '', read),
    between,
    makeLink(to({ ...query, literal: true }), query.query),
    after,
  );
}

/** The filters in use, each with a button to let it go. */
function showChoices({ choices: chosen }: SearchQuery): void {
  const buttons = Object.entries(chosen).flatMap(([key, values]) =>
    values.map((value) => {
      const button = makeElement('button', '', `${labelOf(key, value)} ×`);
      button.type = 'button';
      button.setAttribute('aria-label', nl.withoutFilter(nl.filterNames[key] ?? key, labelOf(key, value)));
      button.onclick = () => letLoose((box) => box.name === key && box.value === value);
      return button;
    }),
  );
  if (buttons.length > 1) {
    const clear = makeElement('button', 'wis', nl.clearFilters);
    clear.type = 'button';
    clear.onclick = () => letLoose(() => true);
    buttons.push(clear);
  }
  choices.replaceChildren(...buttons);
  choices.hidden = buttons.length === 0;
}

function letLoose(which: (box: HTMLInputElement) => boolean): void {
  for (const box of boxes) if (which(box)) box.checked = false;
  void ask(fromForm(), 'pushState');
  // The button is gone; the field is where one goes on.
  field.focus();
}

function showMore(rest: readonly SearchGroup[], answer: SearchAnswer, current: number): void {
  more.hidden = rest.length === 0;
  if (rest.length === 0) return;
  more.textContent = nl.more(Math.min(PER_TIMES, rest.length));
  more.onclick = () => {
    if (current !== turn) return;
    const fresh = results(rest.slice(0, PER_TIMES), answer);
    list.append(...fresh);
    fresh[0]?.querySelector('a')?.focus();
    showMore(rest.slice(PER_TIMES), answer, current);
  };
}
