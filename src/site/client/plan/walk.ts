import { PLAN_KEY } from '../../../my-plan/plan.ts';
import { walkTexts as nl } from '../../../text/plan/walk.ts';
import { certain } from '../../../document/certain.ts';
import { find, byId } from '../element.ts';

/** The part that a reader was at, until everything is deleted. */
const WHERE = `${PLAN_KEY}:deel`;

const parts = [...document.querySelectorAll<HTMLElement>('.plan-deel')];
const headings = parts.map((part) => find('h2', HTMLElement, part));
/** On a phone the plan is a walk through its parts, one at a time; the style sheet hides the others there. */
const narrow = matchMedia('(width < 48rem)');
let at = 0;

/** Begins where the address points, or where the reader was. */
export function startWalk(): void {
  byId('plan-vorige').addEventListener('click', () => step(-1));
  byId('plan-volgende').addEventListener('click', () => step(1));
  // A link to a part, or to something in it: the part must be in sight before the browser goes there.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link && toHash(link.hash)) keep();
  });
  addEventListener('hashchange', () => toHash(location.hash));
  narrow.addEventListener('change', () => show(at));
  if (!toHash(location.hash)) show(kept());
}

/** Brings the part in sight that holds an element. */
export function reveal(element: Element): void {
  const i = parts.findIndex((part) => part.contains(element));
  if (i !== -1) show(i);
}

/** Forgets where the reader was. */
export function forgetWalk(): void {
  show(0);
  try {
    localStorage.removeItem(WHERE);
  } catch {
    // Then nothing was kept.
  }
}

function toHash(hash: string): boolean {
  const target = hash.length > 1 ? document.getElementById(decoded(hash.slice(1))) : null;
  const i = target ? parts.findIndex((part) => part.contains(target)) : -1;
  if (i !== -1) show(i);
  return i !== -1;
}

/** An address that somebody cut off says nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function step(by: number): void {
  show(at + by);
  keep();
  const heading = certain(headings[at]);
  // Who hears the page, or uses a keyboard, goes on from the new part.
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  certain(parts[at]).scrollIntoView();
}

function show(wanted: number): void {
  at = Math.min(Math.max(wanted, 0), parts.length - 1);
  for (const [i, part] of parts.entries()) part.toggleAttribute('data-nu', i === at);
  for (const [i, { id }] of headings.entries()) {
    const link = document.querySelector(`.plan-balk a[href="#${CSS.escape(id)}"]`);
    if (narrow.matches && i === at) link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
  }
  byId('plan-waar').textContent = nl.where(at + 1, parts.length);
  byId('plan-vorige', HTMLButtonElement).hidden = at === 0;
  byId('plan-volgende', HTMLButtonElement).hidden = at === parts.length - 1;
}

function kept(): number {
  try {
    const id = localStorage.getItem(WHERE);
    return headings.findIndex((heading) => heading.id === id);
  } catch {
    return 0;
  }
}

/** Only of a reader who walks: who sees all parts at once, is nowhere. */
function keep(): void {
  if (!narrow.matches) return;
  try {
    localStorage.setItem(WHERE, certain(headings[at]).id);
  } catch {
    // The walk begins at the beginning next time.
  }
}
