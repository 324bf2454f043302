import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { basisOf, type Brand } from '../../house-style/basis.ts';
import type { OfficeImage } from '../../outputs/office/options.ts';
import { readFonts } from '../outline/index.ts';
import { diagramSvg } from '../diagram/diagram-svg.ts';
import type { Drawing } from '../../page/plain/plain.ts';
import { outlined } from './outline.ts';

/** Sharp on paper: so many pixels per unit of the drawing. */
const SHARP = 3;

/**
 * A maker of drawings as PNG, for files that cannot hold SVG. Text becomes outlines of the edition's letter first:
 * sharp would take whatever letter the machine has.
 * @param root the project folder
 */
export async function drawingMaker(
  root: string,
  brand: Brand,
): Promise<(node: Drawing) => Promise<OfficeImage>> {
  const file = await readFile(join(root, 'src/site/styles/fonts', `${brand.letter}.woff2`));
  const ready = new Map<string, Promise<OfficeImage>>();
  let letters: ReturnType<typeof readFonts> | undefined;
  return (node) => {
    const svg = diagramSvg(node, brand, 'letter');
    const made = ready.get(svg);
    if (made) return made;
    letters ??= readFonts(file, brand);
    const image = letters
      .then((letter) =>
        sharp(Buffer.from(outlined(svg, letter, basisOf(brand).licht.inkt)), { density: 72 * SHARP })
          .flatten({ background: 'white' })
          .png({ palette: true, colours: 64, compressionLevel: 9 })
          .toBuffer(),
      )
      .then((data): OfficeImage => ({ soort: 'png', data, width: node.width, height: node.height }));
    ready.set(svg, image);
    return image;
  };
}
