import type { Diagram } from '../../page/diagram.ts';
import { drawNetwork } from './network.ts';
import { drawStappen } from './stappen.ts';
import type { SvgDrawing } from './svg.ts';
import { drawTimeline } from './timeline.ts';

/** Draws a diagram. The same data give the same bytes. */
export function drawDiagram(diagram: Diagram): SvgDrawing {
  if (diagram.id === 'netwerkmodel') return drawNetwork(diagram);
  if (diagram.id === 'tijdlijn') return drawTimeline(diagram);
  return drawStappen(diagram);
}
