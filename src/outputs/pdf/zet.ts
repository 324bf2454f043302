import type { Merk } from '../../model/huisstijl/basis.ts';
import { maakCompiler, type Compiler } from './compileer.ts';
import type { Document } from './document.ts';
import { leesBronnen, maakLetters } from './letters.ts';

/** All that decides how a PDF comes out. */
export interface PdfInput {
  document: Document;
  letter: Pick<Merk, 'letter' | 'kopdikte'>;
}

/** One for each letter: reading fonts takes time. */
const compilers = new Map<string, Promise<Compiler>>();

/**
 * Sets a document.
 * @param root the project folder
 * @throws an error in Dutch, when Typst cannot make an accessible PDF of it
 */
export async function zetPdf({ document, letter }: PdfInput, root: string): Promise<Uint8Array> {
  const sleutel = `${root}\0${letter.letter}\0${letter.kopdikte}`;
  let compiler = compilers.get(sleutel);
  if (!compiler) {
    compiler = leesBronnen(root, letter)
      .then((bronnen) => maakLetters(bronnen, letter))
      .then((letters) => maakCompiler(root, letters));
    compilers.set(sleutel, compiler);
  }
  return (await compiler)(document);
}
