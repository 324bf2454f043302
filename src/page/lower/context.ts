import type { Referrer } from '../referrer.ts';
import type { Field } from '../plain/plain.ts';

/** What lowering the texts of one page needs to know of it. */
export interface LowerContext {
  referrer: Referrer;
  /** An address as others than this page can use it: `#x` gets the page before it. */
  url: (url: string) => string;
  /** A field of the template that the text belongs to. */
  field: (id: string) => Field;
  /** Counts the tables without a name. */
  tables: number;
  /** How often each footnote was referred to. */
  mentions: Map<number, number>;
  /** The page says at its top that its figures are estimates: its running text need not say so one by one. */
  estimatesTold: boolean;
}
