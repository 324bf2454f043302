import type { Letters } from '../shared/omtrek/index.ts';
import { zonderXml } from '../shared/xml.ts';

/** Sizes and weights of text in drawings, as `diagramSvg` gives them to its classes. */
const MAAT: Record<string, number> = { 'dg-naam': 13.5, 'dg-as': 13 };
const GEWOON = 15;
const VET = new Set(['dg-naam', 'dg-nummer']);

/** A line of text as `shared/diagram/svg.ts` writes it. */
const REGEL =
  /<text x="([-\d.]+)" y="([-\d.]+)" class="([\w-]+)"(?: text-anchor="(middle|end)")?>([^<]*)<\/text>/g;

/** A drawing in which text has become outlines, so that it needs no font where it is shown. */
export function omgelijnd(svg: string, letters: Letters, kleur: string): string {
  return svg.replace(
    REGEL,
    (_, x: string, y: string, klasse: string, anker: string | undefined, inhoud: string) => {
      const tekst = zonderXml(inhoud);
      const maat = MAAT[klasse] ?? GEWOON;
      const letter = VET.has(klasse) ? letters.kop : letters.tekst;
      const deel = anker === 'middle' ? 0.5 : anker === 'end' ? 1 : 0;
      const links = Number(x) - letter.breedte(tekst, maat) * deel;
      // The class colours what has a colour of its own; the attribute is for the rest.
      return `<g class="${klasse}" fill="${kleur}" transform="translate(${links.toFixed(2)} ${y})">${letter.omtrek(tekst, maat)}</g>`;
    },
  );
}
