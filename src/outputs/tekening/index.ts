import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { basisVan, type Merk } from '../../model/huisstijl/basis.ts';
import type { Beeld } from '../shared/kantoor/opties.ts';
import { leesLetters } from '../shared/omtrek/index.ts';
import { diagramSvg } from '../shared/diagram/diagram-svg.ts';
import type { Drawing } from '../../page/plain.ts';
import { omgelijnd } from './omtrek.ts';

/** Sharp on paper: so many pixels per unit of the drawing. */
const SCHERP = 3;

/**
 * A maker of drawings as PNG, for files that cannot hold SVG. Text becomes outlines of the edition's letter first:
 * sharp would take whatever letter the machine has.
 * @param root the project folder
 */
export async function tekeningMaker(root: string, merk: Merk): Promise<(node: Drawing) => Promise<Beeld>> {
  const bestand = await readFile(join(root, 'src/styles/letters', `${merk.letter}.woff2`));
  const klaar = new Map<string, Promise<Beeld>>();
  let letters: ReturnType<typeof leesLetters> | undefined;
  return (node) => {
    const svg = diagramSvg(node, merk, 'letter');
    const gemaakt = klaar.get(svg);
    if (gemaakt) return gemaakt;
    letters ??= leesLetters(bestand, merk);
    const beeld = letters
      .then((letter) =>
        sharp(Buffer.from(omgelijnd(svg, letter, basisVan(merk).licht.inkt)), { density: 72 * SCHERP })
          .flatten({ background: 'white' })
          .png({ palette: true, colours: 64, compressionLevel: 9 })
          .toBuffer(),
      )
      .then((data): Beeld => ({ soort: 'png', data, breedte: node.width, hoogte: node.height }));
    klaar.set(svg, beeld);
    return beeld;
  };
}
