import { media } from '../files/media-types.ts';

export const DOCX = media.docx;
export { bookDocx } from './book.ts';
export { pieceDocx } from './piece.ts';
