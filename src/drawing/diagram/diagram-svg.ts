import { basisOf, type Brand } from '../../house-style/basis.ts';
import { xml } from '../../outputs/files/xml.ts';
import type { Drawing } from '../../page/plain/plain.ts';

/**
 * A drawing as an SVG file of its own, in the edition's colours on paper. The same measures as
 * `site/styles/diagram.css`, which gives the drawing on the site its looks.
 * @param letter the font of the text in it; the file that holds the drawing has it
 */
export function diagramSvg(
  { width, height, shapes, title, description }: Drawing,
  brand: Brand,
  letter: string,
): string {
  const { licht: light } = basisOf(brand);
  const { hoofd: main } = light.family;
  const style = [
    `text{font-family:"${letter}";font-size:15px;fill:${light.inkt}}`,
    `.dg-naam{font-size:13.5px;font-weight:700}`,
    `.dg-nummer{font-weight:700;fill:${main.tekst}}`,
    `.dg-as{font-size:13px;fill:${light.inktZacht}}`,
    `.dg-vak{fill:${main.vlak};stroke:${main.lijn};stroke-width:1.5}`,
    `.dg-lijn{fill:none;stroke:${light.lijnSterk};stroke-width:2}`,
    `.dg-pijl{fill:${light.lijnSterk}}`,
    `.dg-bol{fill:#fff;stroke:${main.tekst};stroke-width:2}`,
    `.dg-raster{stroke:${light.lijn}}`,
    `.dg-snelst{fill:${main.tekst}}`,
    `.dg-traagst{fill:${main.vlak};stroke:${main.lijn}}`,
    `.dg-door{stroke:${main.lijn};stroke-width:2;stroke-dasharray:2 4}`,
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${xml(title)}</title><desc>${xml(description)}</desc><style>${style}</style>${shapes}</svg>`;
}
