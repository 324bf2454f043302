import type { ZodObject } from 'zod';
import { kinds, type Soort } from '../../kinds/index.ts';
import { editieSchema } from '../../schema/editie.ts';

/** Everything that a writer can begin: every soort of entry, and an edition. */
export type Beginsoort = Soort | 'editie';

/** What a starting file needs to know: where its files go, what they hold, and whether a text stands below that. */
interface Begin {
  folder: string;
  schema: ZodObject;
  file: '.mdx' | '.yaml';
}

export const beginsoorten: Record<Beginsoort, Begin> = {
  ...kinds,
  editie: { folder: 'edities', schema: editieSchema, file: '.yaml' },
};
export const beginsoortNamen = Object.keys(beginsoorten) as Beginsoort[];

/** Narrows a word from the command line. */
export const isBeginsoort = (woord: string): woord is Beginsoort => Object.hasOwn(beginsoorten, woord);

/** Whether a file of this soort is data only, without a text below it. */
export const isData = (soort: Beginsoort): boolean => beginsoorten[soort].file === '.yaml';

/** The starting file, relative to the content folder. Example: `stap` → `_nieuw/stap.mdx`. */
export const beginbestand = (soort: Beginsoort): string => `_nieuw/${soort}${beginsoorten[soort].file}`;

/** The file of an entry, relative to the content folder. */
export const bestandVan = (soort: Beginsoort, id: string): string =>
  `${beginsoorten[soort].folder}/${id}${beginsoorten[soort].file}`;
