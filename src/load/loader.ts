import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Soort } from '../kinds/index.ts';
import type { ReadContent } from './door.ts';
import { editieFile } from './content/edities.ts';
import { contentAnew, contentOf } from './one-door.ts';
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
      const { store, config, watcher } = context;
      const root = fileURLToPath(config.root);
      const where = settings(root);
      const fill = (read: ReadContent) => {
        store.clear();
        for (const { id, data, body, file } of itemsOf(read))
          store.set({
            id,
            data: { ...data },
            // By which an editor finds the schema of the file that it shows.
            filePath: relative(root, join(where.content, file)),
            ...(body !== undefined && { body }),
            digest: context.generateDigest(JSON.stringify(data) + (body ?? '')),
          });
      };
      fill(await contentOf(where));
      watcher?.add(where.content);
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(join(where.content, '/'))) return;
        // What cannot be read is told by who looks at the content after every save (`integrations/writing`).
        contentAnew(where).then(fill, () => undefined);
      });
    },
  };
}
