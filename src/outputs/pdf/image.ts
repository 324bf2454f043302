import { allBlocks, blocksOf } from '../../page/plain/walk.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import type { PdfContext } from './context.ts';
import { pdfFault } from './fault.ts';

/** Reads an image of the content, by the name in its address. */
export type ReadImage = (name: string) => Promise<Uint8Array>;

/**
 * What Typst copies into a PDF as it is, and how such a file begins. WebP would become twenty times as large,
 * AVIF it does not read.
 */
const BEGIN: Record<string, RegExp> = {
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n/,
  svg: /^[^]*<svg[\s>]/,
};

/**
 * The images of pages, by address.
 * @throws when one has no description, is not there, is of a kind that does not fit in a PDF, or is not what its name says
 */
export async function loadPdfImages(
  pieces: readonly PlainPage[],
  read: ReadImage,
): Promise<PdfContext['images']> {
  const images = new Map<string, Uint8Array>();
  for (const piece of pieces)
    for (const node of allBlocks(blocksOf(piece))) {
      if (node.type !== 'image' || images.has(node.url)) continue;
      const { url, alt } = node;
      if (alt.trim() === '') throw pdfFault(piece, `heeft een afbeelding zonder beschrijving: ${url}.`);
      const begin = BEGIN[url.slice(url.lastIndexOf('.') + 1).toLowerCase()];
      if (!begin)
        throw pdfFault(
          piece,
          `heeft een afbeelding die niet in een PDF past: ${url}. Neem een JPG, PNG of SVG.`,
        );
      const bytes = await read(url.replace(/^\/beelden\//, '')).catch(() => undefined);
      if (!bytes) throw pdfFault(piece, `heeft een afbeelding die er niet is: ${url}.`);
      if (!begin.test(Buffer.from(bytes.subarray(0, 2000)).toString('latin1')))
        throw pdfFault(piece, `heeft een afbeelding die iets anders is dan haar naam zegt: ${url}.`);
      images.set(url, bytes);
    }
  return images;
}
