import type { Brand } from '../../house-style/basis.ts';
import { makeCompiler, type Compiler } from './compile/compile.ts';
import type { Document } from './document.ts';
import { readBronnen, makeFonts } from './fonts/fonts.ts';

/** All that decides how a PDF comes out. */
export interface PdfInput {
  document: Document;
  letter: Pick<Brand, 'letter' | 'kopdikte'>;
}

/** One for each letter: reading fonts takes time. */
const compilers = new Map<string, Promise<Compiler>>();

/**
 * Sets a document.
 * @param root the project folder
 * @throws an error in Dutch, when Typst cannot make an accessible PDF of it
 */
export async function putPdf({ document, letter }: PdfInput, root: string): Promise<Uint8Array> {
  const key = `${root}\0${letter.letter}\0${letter.kopdikte}`;
  let compiler = compilers.get(key);
  if (!compiler) {
    compiler = readBronnen(root, letter)
      .then((bronnen) => makeFonts(bronnen, letter))
      .then((letters) => makeCompiler(root, letters));
    compilers.set(key, compiler);
  }
  return (await compiler)(document);
}
