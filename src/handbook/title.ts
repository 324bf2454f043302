import { typography } from '../document/language/typography.ts';
import { kindOf } from '../kinds/index.ts';
import type { EachEntry } from './entry.ts';

/** What an entry is called on the site: its title, its question or its term. */
export const titleOf = ({ soort, data }: Pick<EachEntry, 'soort' | 'data'>): string =>
  typography(kindOf(soort).title(data));
