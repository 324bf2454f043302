import { isRenewed } from '../renewed.ts';
import { tellRenewed } from './message.ts';
import type { Planning } from '../../../planner/planning.ts';

/** Widths in units of the drawing: a letter is as large on a phone as beside a menu. */
const NARROW = 420;
const WIDE = 860;
const narrow = matchMedia('(width < 48rem)');

/** What is on the screen, to draw again when a phone is turned or a window changes. */
let last: { place: HTMLElement; planning: Planning } | undefined;
narrow.addEventListener('change', () => {
  // Paper takes the drawing as it is: a new one could come too late.
  if (last && !matchMedia('print').matches) void draw(last.place, last.planning);
});

/** Draws the timeline with the writer that the handbook's own drawings use. */
export async function draw(place: HTMLElement, planning: Planning): Promise<void> {
  last = { place, planning };
  const writer = await import('../../../drawing/diagram/planning.ts').catch(async (cause: unknown) => {
    console.error(cause);
    // The table below says the same: without a connection there is nothing else to tell.
    if (await isRenewed()) tellRenewed();
  });
  if (!writer) return;
  const { drawPlanning } = writer;
  const { width, height, shapes } = drawPlanning(planning, narrow.matches ? NARROW : WIDE);
  // Every text in `shapes` was escaped where it was written. The table below says the same in words.
  place.innerHTML = `<svg class="diagram" viewBox="0 0 ${width} ${height}" aria-hidden="true">${shapes}</svg>`;
}
