import { narrow as text } from '../../text/pages/narrow.ts';
import { equal } from '../../search/query/reading/words.ts';
import { find } from './element.ts';

/** Keeps of a long list what holds every word that is typed. Without this script, or a word, all of it stands there. */
const field = find('#versmal', HTMLInputElement);
const status = find('#versmal-status', HTMLElement);
const parts = [...document.querySelectorAll<HTMLElement>('[data-letter]')].map((part) => ({
  part,
  items: [...part.querySelectorAll<HTMLElement>('[data-regel]')].map((item) => ({
    item,
    words: equal(item.textContent),
  })),
}));
/** How long nothing may be typed before the number is said, in ms: ten letters are one announcement. */
const REST = 600;
let saying: ReturnType<typeof setTimeout> | undefined;

function narrowList(): void {
  const asked = equal(field.value).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { part, items } of parts) {
    let here = 0;
    for (const { item, words } of items) {
      item.hidden = !asked.every((word) => words.includes(word));
      if (!item.hidden) here++;
    }
    part.hidden = here === 0;
    count += here;
  }
  clearTimeout(saying);
  saying = setTimeout(() => (status.textContent = asked.length > 0 ? text.found(count) : ''), REST);
}

field.addEventListener('input', narrowList);
function showAll(): void {
  if (!field.value) return;
  field.value = '';
  narrowList();
}

// A link to a source or a letter leads there, whatever was typed; also to where one was already, which is no change.
addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a[href^="#"]')) showAll();
});
addEventListener('hashchange', () => {
  if (!field.value) return;
  showAll();
  document
    .querySelector(location.hash === '' ? 'main' : `#${CSS.escape(location.hash.slice(1))}`)
    ?.scrollIntoView();
});
// What a browser kept in the field when somebody comes back.
if (field.value) narrowList();
