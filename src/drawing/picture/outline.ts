import type { Fonts } from '../outline/index.ts';
import { withoutXml } from '../../outputs/files/xml.ts';

/** Sizes and weights of text in drawings, as `diagramSvg` gives them to its classes. */
const SIZE: Record<string, number> = { 'dg-naam': 13.5, 'dg-as': 13 };
const PLAIN = 15;
const BOLD = new Set(['dg-naam', 'dg-nummer']);

/** A line of text as `shared/diagram/svg.ts` writes it. */
const LINE =
  /<text x="([-\d.]+)" y="([-\d.]+)" class="([\w-]+)"(?: text-anchor="(middle|end)")?>([^<]*)<\/text>/g;

/** A drawing in which text has become outlines, so that it needs no font where it is shown. */
export function outlined(svg: string, fonts: Fonts, colour: string): string {
  return svg.replace(
    LINE,
    (_, x: string, y: string, className: string, anchor: string | undefined, contents: string) => {
      const text = withoutXml(contents);
      const size = SIZE[className] ?? PLAIN;
      const font = BOLD.has(className) ? fonts.heading : fonts.text;
      const part = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
      const links = Number(x) - font.width(text, size) * part;
      // The class colours what has a colour of its own; the attribute is for the rest.
      return `<g class="${className}" fill="${colour}" transform="translate(${links.toFixed(2)} ${y})">${font.outline(text, size)}</g>`;
    },
  );
}
