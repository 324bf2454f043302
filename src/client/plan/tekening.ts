import { isRenewed } from '../renewed.ts';
import { tellRenewed } from './melding.ts';
import type { Planning } from '../../model/planning/planning.ts';

/** Widths in units of the drawing: a letter is as large on a phone as beside a menu. */
const SMAL = 420;
const BREED = 860;
const smal = matchMedia('(width < 48rem)');

/** What is on the screen, to draw again when a phone is turned or a window changes. */
let laatste: { plek: HTMLElement; planning: Planning } | undefined;
smal.addEventListener('change', () => {
  // Paper takes the drawing as it is: a new one could come too late.
  if (laatste && !matchMedia('print').matches) void teken(laatste.plek, laatste.planning);
});

/** Draws the timeline with the writer that the handbook's own drawings use. */
export async function teken(plek: HTMLElement, planning: Planning): Promise<void> {
  laatste = { plek, planning };
  const writer = await import('../../outputs/shared/diagram/planning.ts').catch(async (cause: unknown) => {
    console.error(cause);
    // The table below says the same: without a connection there is nothing else to tell.
    if (await isRenewed()) tellRenewed();
  });
  if (!writer) return;
  const { tekenPlanning } = writer;
  const { breedte, hoogte, vormen } = tekenPlanning(planning, smal.matches ? SMAL : BREED);
  // Every text in `vormen` was escaped where it was written. The table below says the same in words.
  plek.innerHTML = `<svg class="diagram" viewBox="0 0 ${breedte} ${hoogte}" aria-hidden="true">${vormen}</svg>`;
}
