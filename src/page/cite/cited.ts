/** What a reference says of a page. Nothing in it hangs on the day on which somebody reads or builds it. */
export interface Cited {
  title: string;
  /** The handbook that the page is from; absent for the handbook itself. */
  within?: string;
  /** Who publishes; absent as long as nobody knows. */
  publisher?: string;
  /** The day on which the page last changed or was gone through, `2026-11-22`. */
  date: string;
  version: string;
  address: string;
}

/** How others refer to a page, as they type it and as their programs read it. */
export interface Citation {
  /** The Dutch reference in parts: the title of the work stands in italics. */
  dutch: readonly { text: string; work?: true }[];
  bibtex: string;
  ris: string;
}
