import type { Zoekpagina } from '../../search/query/kern.ts';
import type { ZoekPagina } from '../../model/zoekpagina.ts';

/** What the page says of every kind: the kinds themselves hold schemas, which no reader should have to fetch. */
const soorten = JSON.parse(
  document.getElementById('zoekresultaten')?.dataset.soorten ?? '{}',
) as ZoekPagina['soorten'];

/** What kind of page a result is: the words above its title, and the family that colours it. */
export function soortVan({ filters }: Zoekpagina): { naam?: string; familie: string } {
  const id = filters.find((filter) => filter.startsWith('soort:'))?.slice('soort:'.length) ?? '';
  return (Object.hasOwn(soorten, id) && soorten[id]) || { familie: 'doen' };
}
