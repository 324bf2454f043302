import type { Motor, Vondstsoort } from '../../schema/rapport.ts';

/** One thing that an engine found at one place of one page. */
export interface Vondst {
  motor: Motor;
  regel: string;
  soort: Vondstsoort;
  ernst?: string;
  /** Where on the page: a CSS selector or a path. */
  plek: string;
  /** What is the matter there, for who has to mend it. */
  melding: string;
}
