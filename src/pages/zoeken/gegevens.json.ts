import type { APIRoute } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { zoekgegevensVan } from '../../model/zoekgegevens.ts';

/** What the model tells the search index; `src/search/index-site.ts` takes it away when the index is made. */
export const GET: APIRoute = async () => Response.json(zoekgegevensVan(await getHandboek()));
