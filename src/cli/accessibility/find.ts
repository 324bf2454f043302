import type { Motor, FindSoort } from '../../schema/rapport.ts';

/** One thing that an engine found at one place of one page. */
export interface Find {
  motor: Motor;
  rule: string;
  soort: FindSoort;
  severity?: string;
  /** The success criteria that the engine itself names for the rule. Example: `['1.4.3']`. */
  criteria?: readonly string[];
  /** Where on the page: a CSS selector or a path. */
  place: string;
  /** What is the matter there, for who has to mend it. */
  message: string;
}
