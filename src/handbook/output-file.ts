import type { Key } from './entry.ts';
import type { Soort } from '../kinds/index.ts';
import type { Format, Group, LineOf } from '../text/outputs/downloads.ts';
import type { OpenData } from '../text/outputs/feeds.ts';

/**
 * A file that is made of the handbook beside its pages, as data. What the registry of outputs says of this edition:
 * pages offer it, lists name it, a worker finds by `path` how to make it.
 */
export interface OutputFile {
  /** Its address. Example: `/stappenplan/verkennen.pdf`. */
  path: string;
  /** The output that makes it, by its address with `*`. */
  output: string;
  /** Its media type, as a server says it. */
  type: string;
  /** What it holds, in words that its output knows: the key of an entry, a soort, the address of a page, a name. */
  subject: string;
  weight: Weight;
  /** How readers find it; a file without this is for programs alone. */
  offered?: Offer;
  /** Pages that name it in their head as another form of what they say. */
  alternate?: Alternate;
  /** Its place in the list of open data. */
  openData?: OpenData;
}

/**
 * How much work a file is, and so when it is made. `page`: with the pages, which cannot do without. `light`: a text, in
 * a moment; `heavy`: a document or an image; `book`: seconds; these beside the site. `last`: of all other files together.
 */
export type Weight = 'page' | 'light' | 'heavy' | 'book' | 'last';

export interface Offer {
  format: Format;
  /** Its place on the page of all downloads. */
  group: Group;
  /** The line there: one that has words of its own, or the name of what the file is of. Files of one line stand together. */
  line: LineOf | { name: string; page?: string };
  /** The pages that offer it: of one entry (by the format, or a name), or all of a soort, by a name that says so. */
  along?: { entry: Key; name?: string } | { soort: Soort; name: string };
}

export interface Alternate {
  title: string;
  /** One page, or all below an address. */
  of: { page: string } | { under: string };
}
