import { basisVan, type Merk } from '../../../model/huisstijl/basis.ts';
import { xml } from '../xml.ts';
import type { Drawing } from '../../../page/plain.ts';

/**
 * A drawing as an SVG file of its own, in the edition's colours on paper. The same measures as
 * `styles/diagram.css`, which gives the drawing on the site its looks.
 * @param letter the font of the text in it; the file that holds the drawing has it
 */
export function diagramSvg(
  { width: breedte, height: hoogte, shapes: vormen, title: titel, description: beschrijving }: Drawing,
  merk: Merk,
  letter: string,
): string {
  const { licht } = basisVan(merk);
  const { hoofd } = licht.familie;
  const stijl = [
    `text{font-family:"${letter}";font-size:15px;fill:${licht.inkt}}`,
    `.dg-naam{font-size:13.5px;font-weight:700}`,
    `.dg-nummer{font-weight:700;fill:${hoofd.tekst}}`,
    `.dg-as{font-size:13px;fill:${licht.inktZacht}}`,
    `.dg-vak{fill:${hoofd.vlak};stroke:${hoofd.lijn};stroke-width:1.5}`,
    `.dg-lijn{fill:none;stroke:${licht.lijnSterk};stroke-width:2}`,
    `.dg-pijl{fill:${licht.lijnSterk}}`,
    `.dg-bol{fill:#fff;stroke:${hoofd.tekst};stroke-width:2}`,
    `.dg-raster{stroke:${licht.lijn}}`,
    `.dg-snelst{fill:${hoofd.tekst}}`,
    `.dg-traagst{fill:${hoofd.vlak};stroke:${hoofd.lijn}}`,
    `.dg-door{stroke:${hoofd.lijn};stroke-width:2;stroke-dasharray:2 4}`,
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}"><title>${xml(titel)}</title><desc>${xml(beschrijving)}</desc><style>${stijl}</style>${vormen}</svg>`;
}
