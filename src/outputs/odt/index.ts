import { media } from '../files/media-types.ts';

export const ODT = media.odt;
export { stukOdt } from './stuk.ts';
