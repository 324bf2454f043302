import type { Verwijzer } from '../../../model/verwijzer.ts';
import type { Veld } from './types.ts';

/** What lowering a text needs to know of its page. */
export interface Tekstcontext {
  verwijzer: Verwijzer;
  /** An address as others than this page can use it: `#x` gets the page before it. */
  naar: (url: string) => string;
  /** A field of the template that the text belongs to. */
  veld: (id: string) => Veld;
}
