import { media } from '../files/media-types.ts';

export const ODT = media.odt;
export { pieceOdt } from './piece.ts';
