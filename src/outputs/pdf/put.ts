import type { Brand } from '../../house-style/basis.ts';
import { makeCompiler, type Compiler } from './compile/compile.ts';
import type { Document } from './document.ts';
import { readBronnen, makeFonts, makeScriptFonts } from './fonts/fonts.ts';

/** All that decides how a PDF comes out. */
export interface PdfInput {
  document: Document;
  letter: Pick<Brand, 'letter' | 'kopdikte'>;
  /** The scripts in it that the letter of the house style does not have. */
  scripts?: readonly string[];
}

/** One for each letter: reading fonts takes time. */
const compilers = new Map<string, Promise<Compiler>>();

/**
 * Sets a document.
 * @param root the project folder
 * @throws an error in Dutch, when Typst cannot make an accessible PDF of it
 */
export async function putPdf(
  { document, letter, scripts = [] }: PdfInput,
  root: string,
): Promise<Uint8Array> {
  const key = [root, letter.letter, letter.kopdikte, ...scripts].join('\0');
  let compiler = compilers.get(key);
  if (!compiler) {
    compiler = readBronnen(root, letter)
      .then((bronnen) => makeFonts(bronnen, letter))
      .then(async (letters) => {
        const more = await Promise.all(scripts.map((script) => makeScriptFonts(root, script, letter)));
        return makeCompiler(root, [...letters, ...more.flat()]);
      });
    compilers.set(key, compiler);
  }
  return (await compiler)(document);
}
