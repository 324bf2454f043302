import { makeNeed } from '../../../search/query/reading/need.ts';
import { readNeed } from '../../../page/search/need-rules.ts';

const box = document.querySelector<HTMLElement>('#hulp');
const all = box?.querySelector<HTMLElement>('[data-help-all]');
const places = [...(box?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
const rules = box?.dataset.rules;
/** Made when a question is asked. */
let made: ReturnType<typeof makeNeed> | undefined;
const needOf: ReturnType<typeof makeNeed> = (question) =>
  rules ? (made ??= makeNeed(readNeed(rules)))(question) : [];

/** The id of the place that stands for all of them. */
const EVERY = 'alle';

/**
 * Shows above the results where somebody who needs help can turn to. Asked before anything is fetched: it needs no
 * index, and works when searching fails.
 * @param question as it was typed
 * @param everything whether every place is shown: when nothing is asked yet
 * @returns whether help is shown for this question
 */
export function showNeed(question: string, everything: boolean): boolean {
  if (!box) return false;
  const found = everything ? [EVERY] : needOf(question);
  const every = found.includes(EVERY);
  for (const place of places) place.hidden = !every && !found.includes(place.dataset.place ?? '');
  if (all) all.hidden = every;
  box.hidden = places.every(({ hidden }) => hidden);
  return !box.hidden;
}
