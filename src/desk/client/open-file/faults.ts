import { button, el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { DeskIssue, DeskMend } from '../../protocol.ts';
import type { FormContext } from '../fields/context.ts';
import { keyOf } from './values.ts';

/** What somebody can do about what is wrong. */
export interface FaultActions {
  mend: (mends: DeskMend[]) => void;
  /** Asks the source of an amount or a count that has none. */
  source: (issue: DeskIssue, tag: 'Feit' | 'Schatting') => void;
  /** Shows a field, also when it lies folded. */
  goTo: (key: string) => void;
}

/** The rules that say that something has no source. */
const WITHOUT_SOURCE: readonly string[] = ['feit-ontbreekt'];

/** Shows each fault at its field, and marks the words that it is about. */
export function showFaults(
  form: HTMLElement,
  issues: readonly DeskIssue[],
  { texts }: Pick<FormContext, 'texts'>,
  actions: FaultActions,
): void {
  const places = new Map(
    [...form.querySelectorAll<HTMLElement>('[data-veld]')].map((place) => [place.dataset.veld ?? '', place]),
  );
  const byPlace = Map.groupBy(issues, (issue) => placeOf(issue, places));
  for (const [key, place] of places) {
    const own = byPlace.get(key) ?? [];
    const box = place.querySelector<HTMLElement>(':scope > .veldfouten');
    const errors = own.some(({ severity }) => severity === 'error');
    place.classList.toggle('heeft-fout', errors);
    for (const control of place.querySelectorAll(
      ':scope > input, :scope > select, :scope > .kiezer > input, :scope > .tekstvak [contenteditable]',
    ))
      if (errors) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    box?.replaceChildren(...own.map((issue) => faultElement(issue, actions)));
  }
  const byText = Map.groupBy(issues, ({ at }) => keyOf(at));
  for (const [key, { mark }] of texts) mark(byText.get(key) ?? []);
}

/** The nearest place on the screen: the field itself, or what it lies in. */
function placeOf({ at }: DeskIssue, places: ReadonlyMap<string, HTMLElement>): string {
  if (typeof at === 'string') return keyOf(at);
  for (let depth = at.length; depth > 0; depth--) {
    const key = keyOf(at.slice(0, depth));
    if (places.has(key)) return key;
  }
  return keyOf('file');
}

export function faultElement(issue: DeskIssue, { mend, source }: FaultActions): HTMLElement {
  const { severity, message, hint, mend: certain } = issue;
  return el(
    'div',
    { class: `fout fout-${severity}` },
    el('p', {}, el('strong', {}, `${severity === 'error' ? nl.fault : nl.warning}: ${message}`), ` ${hint}`),
    ...(certain ? [button(nl.mend(certain.from, certain.to), () => mend([certain]))] : []),
    ...(WITHOUT_SOURCE.includes(issue.rule) && issue.letters
      ? [
          button(nl.addSource, () => source(issue, 'Feit')),
          button(nl.ownEstimate, () => source(issue, 'Schatting')),
        ]
      : []),
  );
}

/** All that is wrong, each with a way to its field. */
export function faultSummary(issues: readonly DeskIssue[], actions: FaultActions): HTMLElement {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const mends = issues.flatMap(({ mend }) => (mend ? [mend] : []));
  return el(
    'details',
    { class: 'samenvatting-fouten' },
    el('summary', {}, nl.countFaults(errors, issues.length - errors)),
    ...(mends.length > 1 ? [button(nl.mendAll(mends.length), () => actions.mend(mends))] : []),
    el(
      'ul',
      {},
      ...issues.map((issue) =>
        el(
          'li',
          {},
          el(
            'button',
            { type: 'button', class: 'als-link', onclick: () => actions.goTo(keyOf(issue.at)) },
            issue.message,
          ),
        ),
      ),
    ),
  );
}
