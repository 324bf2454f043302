import type { SearchQuery } from '../../../search/query/state.ts';
import { find, byId } from '../element.ts';
import { certain } from '../../../document/certain.ts';

export const form = byId('zoekform', HTMLFormElement);
export const field = byId('zoekveld', HTMLInputElement);
export const filters = byId('zoekfilters', HTMLDetailsElement);
export const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
/** The keys of the filters, in the order of the page. */
export const keys = [...new Set(boxes.map(({ name }) => name))];

const labels = new Map(
  boxes.map((box) => [`${box.name}:${box.value}`, box.labels?.[0]?.textContent ?? box.value]),
);
/** What visitors call a value of a filter. */
export const labelOf = (key: string, value: string): string => labels.get(`${key}:${value}`) ?? value;

/** What the form asks. */
export function fromForm(): SearchQuery {
  const data = new FormData(form);
  const chosen = keys
    .map((key) => [key, data.getAll(key).map(String)] as const)
    .filter(([, values]) => values.length > 0);
  return { query: field.value.trim(), choices: Object.fromEntries(chosen) };
}

/** Shows a question in the form. */
export function inForm({ query, choices }: SearchQuery): void {
  field.value = query;
  for (const box of boxes) box.checked = choices[box.name]?.includes(box.value) ?? false;
  // On a phone open filters would push the results out of sight; what is chosen stands above these.
  if (Object.keys(choices).length > 0 && matchMedia('(width >= 40rem)').matches) filters.open = true;
}

/** Beside every value how many pages it would give; values that would give none fold away, with their filter. */
export function showCounts(counts: Record<string, Record<string, number>> | undefined): void {
  for (const box of boxes) {
    const count = counts?.[box.name]?.[box.value] ?? 0;
    const row = certain(box.parentElement);
    find('[data-aantal]', HTMLElement, row).textContent = counts ? `(${count})` : '';
    row.hidden = counts !== undefined && count === 0 && !box.checked;
  }
  for (const filter of filters.querySelectorAll('fieldset'))
    filter.hidden = [...filter.querySelectorAll('div')].every(({ hidden }) => hidden);
}
