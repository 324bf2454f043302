import type { Planning } from '../../model/planning/planning.ts';

/** Widths in units of the drawing: a letter is as large on a phone as beside a menu. */
const SMAL = 420;
const BREED = 860;

/** Draws the timeline with the writer that the handbook's own drawings use. */
export async function teken(plek: HTMLElement, planning: Planning): Promise<void> {
  const { tekenPlanning } = await import('../../outputs/shared/diagram/planning.ts');
  const { breedte, hoogte, vormen } = tekenPlanning(
    planning,
    matchMedia('(width < 48rem)').matches ? SMAL : BREED,
  );
  // Every text in `vormen` was escaped where it was written. The table below says the same in words.
  plek.innerHTML = `<svg class="diagram" viewBox="0 0 ${breedte} ${hoogte}" aria-hidden="true">${vormen}</svg>`;
}
