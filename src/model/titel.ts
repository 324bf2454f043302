import { typografie } from '../document/typography.ts';
import { kindOf } from '../kinds/index.ts';
import type { ElkeEntry } from './entry.ts';

/** What an entry is called on the site: its title, its question or its term. */
export const titelVan = ({ soort, data }: Pick<ElkeEntry, 'soort' | 'data'>): string =>
  typografie(kindOf(soort).title(data));
