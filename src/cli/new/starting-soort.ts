import type { ZodObject } from 'zod';
import { kinds, type Soort } from '../../kinds/index.ts';
import { editieSchema } from '../../schema/editie.ts';

/** Everything that a writer can begin: every soort of entry, and an edition. A translation begins from its template. */
export type StartingSoort = Exclude<Soort, 'vertaling'> | 'editie';

/** What a starting file needs to know: where its files go, what they hold, and whether a text stands below that. */
interface Begin {
  folder: string;
  schema: ZodObject;
  file: '.mdx' | '.yaml';
}

const { vertaling: _, ...begun } = kinds;
export const startingSoorten: Record<StartingSoort, Begin> = {
  ...begun,
  editie: { folder: 'edities', schema: editieSchema, file: '.yaml' },
};
export const startingSoortNames = Object.keys(startingSoorten) as StartingSoort[];

/** Narrows a word from the command line. */
export const isStartingSoort = (word: string): word is StartingSoort => Object.hasOwn(startingSoorten, word);

/** Whether a file of this soort is data only, without a text below it. */
export const isData = (soort: StartingSoort): boolean => startingSoorten[soort].file === '.yaml';

/** The starting file, relative to the content folder. Example: `stap` → `_nieuw/stap.mdx`. */
export const startingFile = (soort: StartingSoort): string => `_nieuw/${soort}${startingSoorten[soort].file}`;

/** The file of an entry, relative to the content folder. */
export const cliFileOf = (soort: StartingSoort, id: string): string =>
  `${startingSoorten[soort].folder}/${id}${startingSoorten[soort].file}`;
