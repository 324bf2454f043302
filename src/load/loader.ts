import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Soort } from '../kinds/index.ts';
import type { ReadContent } from './door.ts';
import { editieFile } from './content/edities.ts';
import { LEDGER, SEARCH } from './files.ts';
import { contentOf } from './one-door.ts';
import { settings } from './settings.ts';

/** What a collection holds of one file. */
interface Item {
  id: string;
  data: object;
  body?: string;
  /** Relative to the content folder. */
  file: string;
}

/**
 * Entries of one soort that this edition shows, for Astro's content layer. They are plain data: a body is never
 * compiled to a module, so it can never run (`docs/adr/0002-…`). What is wrong is left out here; the checks report it.
 * Pages read the handbook itself (`astro.ts`), so a save while somebody writes does not come by here.
 */
export const kindLoader = (soort: Soort): Loader =>
  loaderOf(`soort-${soort}`, ({ handbook }) =>
    (handbook?.perSoort[soort] ?? []).map(({ id, data, mdx, bestand: file }) => ({
      id,
      data,
      body: mdx,
      file,
    })),
  );

/** `handleiding.yaml`: one item. */
export const handleidingLoader = (): Loader =>
  loaderOf('handleiding', ({ handbook }) =>
    handbook ? [{ id: 'handleiding', data: handbook.handleiding, file: 'handleiding.yaml' }] : [],
  );

/** The edition of this run: one item. */
export const editieLoader = (): Loader =>
  loaderOf('editie', ({ handbook, context: { editieId } }) =>
    handbook ? [{ id: editieId, data: handbook.editie, file: editieFile(editieId) }] : [],
  );

/** `zoeken.yaml`: one item, where it is there. */
export const searchLoader = (): Loader =>
  loaderOf('zoeken', ({ handbook }) =>
    handbook?.search ? [{ id: 'zoeken', data: handbook.search, file: SEARCH }] : [],
  );

/** `adressen.yaml`: one item, where it is there. */
export const addressesLoader = (): Loader =>
  loaderOf('adressen', ({ context: { addresses } }) =>
    addresses ? [{ id: 'adressen', data: addresses, file: LEDGER }] : [],
  );

/** The house styles to choose from. */
export const huisstijlLoader = (): Loader =>
  loaderOf('huisstijl', ({ handbook }) =>
    Object.entries(handbook?.huisstijlen ?? {}).map(([id, data]) => ({
      id,
      data,
      file: `huisstijlen/${id}.yaml`,
    })),
  );

function loaderOf(name: string, itemsOf: (read: ReadContent) => Item[]): Loader {
  return {
    name,
    load: async (context) => {
      const { store, config } = context;
      const root = fileURLToPath(config.root);
      const where = settings(root);
      store.clear();
      for (const { id, data, body, file } of itemsOf(await contentOf(where)))
        store.set({
          id,
          data: { ...data },
          // By which an editor finds the schema of the file that it shows.
          filePath: relative(root, join(where.content, file)),
          ...(body !== undefined && { body }),
          digest: context.generateDigest(JSON.stringify(data) + (body ?? '')),
        });
    },
  };
}
