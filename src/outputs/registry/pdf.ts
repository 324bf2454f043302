import type { Opties } from '../pdf/index.ts';
import type { Context } from './output.ts';

/** What the writer of PDFs needs. */
export const pdfOptions = ({ root, image }: Context): Opties => ({ root, beeld: image });
