import type { Handbook } from '../handbook/handbook.ts';

/** One building of the site: what it is made of, and where it is made until all of it is there. */
export interface SiteRun {
  root: string;
  content: string;
  editie: string;
  dist: string;
  /** The site as it grows, away from `dist`; the last good one stays until this one is whole. */
  folder: string;
  handbook: Handbook;
  /** Writes the pages to `folder`, with their search index. */
  buildPages: () => Promise<void>;
  /** Puts the site in its place. */
  replace: () => Promise<void>;
  /** Takes away all that is left beside it. Does no harm when there is nothing. */
  clean: () => Promise<void>;
}
