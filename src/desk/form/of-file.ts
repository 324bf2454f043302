import type { ZodType } from 'zod';
import { kinds, soortNames } from '../../kinds/index.ts';
import { editieSchema } from '../../schema/editie.ts';
import { handleidingSchema } from '../../schema/handleiding.ts';
import { huisstijlSchema } from '../../schema/huisstijl.ts';
import { searchSchema } from '../../schema/search.ts';
import type { Field } from './field.ts';
import { formOf } from './form-of.ts';

/** Every schema by the files that it is for, relative to the content folder; `own` is the folder of an edition. */
const own = '(?:edities/[^/]+/)?';
const schemas: readonly { files: RegExp; schema: ZodType }[] = [
  ...soortNames.map((soort) => ({
    files: new RegExp(`^${own}${kinds[soort].folder}/.+\\${kinds[soort].file}$`),
    schema: kinds[soort].schema,
  })),
  { files: /^handleiding\.yaml$/, schema: handleidingSchema },
  { files: /^edities\/[^/]+\.yaml$/, schema: editieSchema },
  { files: /^huisstijlen\/[^/]+\.yaml$/, schema: huisstijlSchema },
  { files: /^zoeken\.yaml$/, schema: searchSchema },
];

/** What its schema calls a file; nothing when the file has a name of its own. */
export const titleOfFile = (file: string): string | undefined =>
  schemas.find(({ files }) => files.test(file))?.schema.meta()?.title;

const made = new Map<RegExp, Field>();

/** The form of a file of the content folder; nothing for a file that has none. */
export function formOfFile(file: string): Field | undefined {
  const row = schemas.find(({ files }) => files.test(file));
  if (!row) return undefined;
  const form = made.get(row.files) ?? formOf(row.schema);
  made.set(row.files, form);
  return form;
}
