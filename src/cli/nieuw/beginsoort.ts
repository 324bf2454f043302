import type { ZodObject } from 'zod';
import { editieSchema } from '../../schema/editie.ts';
import { soorten, type Soort } from '../../schema/soorten.ts';

/** Everything that a writer can begin: every soort of entry, and an edition. */
export type Beginsoort = Soort | 'editie';
export const beginsoorten: Record<Beginsoort, { map: string; schema: ZodObject }> = {
  ...soorten,
  editie: { map: 'edities', schema: editieSchema },
};
export const beginsoortNamen = Object.keys(beginsoorten) as Beginsoort[];

/** Narrows a word from the command line. */
export const isBeginsoort = (woord: string): woord is Beginsoort => Object.hasOwn(beginsoorten, woord);

/** Whether a file of this soort is data only, without a text below it. */
export const isData = (soort: Beginsoort): boolean => soort === 'bron' || soort === 'editie';

/** The starting file, relative to the content folder. Example: `stap` → `_nieuw/stap.mdx`. */
export const beginbestand = (soort: Beginsoort): string => `_nieuw/${soort}${uitgang(soort)}`;

/** The file of an entry, relative to the content folder. */
export const bestandVan = (soort: Beginsoort, id: string): string =>
  `${beginsoorten[soort].map}/${id}${uitgang(soort)}`;

const uitgang = (soort: Beginsoort) => (isData(soort) ? '.yaml' : '.mdx');
