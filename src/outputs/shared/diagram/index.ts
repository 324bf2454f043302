import type { Diagram } from '../../../model/diagram.ts';
import { tekenNetwerk } from './netwerk.ts';
import { tekenStappen } from './stappen.ts';
import type { Tekening } from './svg.ts';
import { tekenTijdlijn } from './tijdlijn.ts';

/** Draws a diagram. The same data give the same bytes. */
export function teken(diagram: Diagram): Tekening {
  if (diagram.id === 'netwerkmodel') return tekenNetwerk(diagram);
  if (diagram.id === 'tijdlijn') return tekenTijdlijn(diagram);
  return tekenStappen(diagram);
}
