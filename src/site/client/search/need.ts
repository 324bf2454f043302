import { breath } from '../../../search/query/breath.ts';
import { readNeed } from '../../../search/query/kept/need-rules.ts';
import { makeNeed } from '../../../search/query/reading/need.ts';

const box = document.querySelector<HTMLElement>('#hulp');
const all = box?.querySelector<HTMLElement>('[data-help-all]');
const places = [...(box?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
/** Read while the index is on its way: they stand in the page, so that help needs nothing that may fail to come. */
const packed = document.querySelector<HTMLElement>('#hulpregels')?.dataset.rules;
const rules = packed ? readNeed(packed, breath()) : undefined;
/** Made when a question is asked. */
let made: ReturnType<typeof makeNeed> | undefined;
const needOf = async (question: string): Promise<string[]> =>
  rules ? (made ??= makeNeed(await rules))(question) : [];

/** The id of the place that stands for all of them. */
const EVERY = 'alle';

/**
 * Shows above the results where somebody who needs help can turn to. Asked before anything is fetched: it needs no
 * index, and works when searching fails.
 * @param question as it was typed
 * @param everything whether every place is shown: when nothing is asked yet
 * @returns whether help is shown for this question
 */
export async function showNeed(question: string, everything: boolean): Promise<boolean> {
  if (!box) return false;
  const found = everything ? [EVERY] : await needOf(question);
  const every = found.includes(EVERY);
  for (const place of places) place.hidden = !every && !found.includes(place.dataset.place ?? '');
  if (all) all.hidden = every;
  box.hidden = places.every(({ hidden }) => hidden);
  return !box.hidden;
}
