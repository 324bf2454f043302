/** What writing a text of one page as HTML needs to know of it. */
export interface HtmlContext {
  /** The address of the page: a link to a place on it needs no more than that place. */
  address: string;
  /** Within a link no other link may stand. */
  inLink?: true;
  /** Within a passage in another language a field keeps its own direction. */
  language?: string;
}
