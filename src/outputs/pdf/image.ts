import { imageForPaper } from '../../drawing/picture/published.ts';
import { allBlocks, blocksOf } from '../../page/plain/walk.ts';
import type { PlainBlock, PlainPage } from '../../page/plain/plain.ts';
import type { PdfContext } from './context.ts';
import { pdfFault } from './fault.ts';

/** Reads an image of the content, by the name in its address. */
export type ReadImage = (name: string) => Promise<Uint8Array>;

/**
 * The images of pages, by address.
 * @param cover what stands on the cover of a book
 * @throws when one has no description, is not there or cannot be opened
 */
export async function loadPdfImages(
  pieces: readonly PlainPage[],
  read: ReadImage,
  cover: readonly PlainBlock[] = [],
): Promise<PdfContext['images']> {
  const images = new Map<string, Uint8Array>();
  const [first] = pieces;
  for (const { piece, blocks } of [
    ...(first ? [{ piece: first, blocks: cover }] : []),
    ...pieces.map((piece) => ({ piece, blocks: blocksOf(piece) })),
  ])
    for (const node of allBlocks(blocks)) {
      if (node.type !== 'image' || images.has(node.url)) continue;
      const { url, alt } = node;
      if (alt.trim() === '') throw pdfFault(piece, `heeft een afbeelding zonder beschrijving: ${url}.`);
      const bytes = await read(url.replace(/^\/beelden\//, '')).catch(() => undefined);
      if (!bytes) throw pdfFault(piece, `heeft een afbeelding die er niet is: ${url}.`);
      const paper = await imageForPaper(bytes).catch(() => undefined);
      if (!paper) throw pdfFault(piece, `heeft een afbeelding die niet te openen is: ${url}.`);
      images.set(url, paper);
    }
  return images;
}
