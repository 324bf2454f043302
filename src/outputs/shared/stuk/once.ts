import { perHandbook } from '../../../handbook/per-handbook.ts';
import { boekVan as makeBook } from './boek.ts';

/** The whole handbook as a book. Three formats and the overviews in Markdown ask for it: it is made once. */
export const boekVan = perHandbook(makeBook);
