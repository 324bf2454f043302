import { kinds, soortNames, type Soort } from './kinds/index.ts';
import { defineCollection } from 'astro:content';
import {
  addressesLoader,
  editieLoader,
  handleidingLoader,
  huisstijlLoader,
  kindLoader,
  searchLoader,
} from './load/loader.ts';
import { addressesSchema } from './schema/addresses.ts';
import { editieFileSchema } from './schema/editie.ts';
import { handleidingSchema } from './schema/handleiding.ts';
import { huisstijlSchema } from './schema/huisstijl.ts';
import { searchSchema } from './schema/search.ts';

/** What `defineCollection` makes of a soort, with the schema of that soort. */
type KindCollection<S extends Soort> = Omit<ReturnType<typeof defineCollection>, 'schema'> & {
  schema: (typeof kinds)[S]['schema'];
};

/**
 * One collection per soort and one per data file, each with its own schema. The loader has validated every file
 * already, with better errors than Astro can give; here the schema gives `CollectionEntry<'stap'>` its fields.
 */
export const collections = {
  // A table that is made cannot say which schema stands at which name.
  ...(Object.fromEntries(
    soortNames.map((soort) => [
      soort,
      defineCollection({ loader: kindLoader(soort), schema: kinds[soort].schema }),
    ]),
  ) as { [S in Soort]: KindCollection<S> }),
  handleiding: defineCollection({ loader: handleidingLoader(), schema: handleidingSchema }),
  editie: defineCollection({ loader: editieLoader(), schema: editieFileSchema }),
  huisstijl: defineCollection({ loader: huisstijlLoader(), schema: huisstijlSchema }),
  zoeken: defineCollection({ loader: searchLoader(), schema: searchSchema }),
  adressen: defineCollection({ loader: addressesLoader(), schema: addressesSchema }),
};
