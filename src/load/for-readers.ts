import { withExplanation } from '../handbook/explained-begrippen.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { filesOf } from '../outputs/registry/index.ts';
import { hidingOf, type Hiding } from '../page/hidden/hidden.ts';
import { inWords } from '../page/hidden/in-words.ts';

/** What texts of a handbook name and its edition hides. */
export const hiding = (handbook: Handbook): Hiding =>
  hidingOf(handbook, (one) => new Set(filesOf(one, []).keys()));

/** The handbook as pages and downloads show it: links to what is hidden as words, and words explained. */
export const forReaders = (handbook: Handbook): Handbook =>
  withExplanation(inWords(handbook, hiding(handbook)));
