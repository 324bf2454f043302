import { media } from '../files/media-types.ts';

export const DOCX = media.docx;
export { boekDocx } from './boek.ts';
export { stukDocx } from './stuk.ts';
