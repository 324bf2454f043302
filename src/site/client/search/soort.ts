import type { IndexedPage } from '../../../search/query/kept/core.ts';
import type { SearchPage } from '../../../page/search/page.ts';

/** What the page says of every kind: the kinds themselves hold schemas, which no reader should have to fetch. */
const soorten = JSON.parse(
  document.getElementById('zoekresultaten')?.dataset.soorten ?? '{}',
) as SearchPage['soorten'];

/** What kind of page a result is: the words above its title, and the family that colours it. */
export function soortOf({ filters }: IndexedPage): { naam?: string; familie: string } {
  const id = filters.find((filter) => filter.startsWith('soort:'))?.slice('soort:'.length) ?? '';
  return (Object.hasOwn(soorten, id) && soorten[id]) || { familie: 'doen' };
}
