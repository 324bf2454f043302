import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { editieSchemaVoor } from '../schema/editie.ts';
import { huisstijlSchema, type Merk } from '../schema/huisstijl.ts';
import { bestandenIn } from './bestanden.ts';
import { editieBestand } from './edities.ts';
import type { Instellingen } from './settings.ts';
import { readYaml } from './source-file.ts';

/**
 * The brand values of this run, read on their own: styles are needed before Astro reads any content.
 * @throws an error in Dutch when the house style to try is not there, or the file is not right
 */
export async function leesMerk({
  content,
  editie,
  huisstijl,
}: Pick<Instellingen, 'content' | 'editie' | 'huisstijl'>): Promise<Merk> {
  const eigen = huisstijl ?? (await lees(content, editieBestand(editie), editieSchemaVoor)).huisstijl;
  if (typeof eigen !== 'string') return eigen;
  const bestand = `huisstijlen/${eigen}.yaml`;
  if (!existsSync(join(content, bestand))) {
    const namen = (await bestandenIn(content, 'huisstijlen')).map((naam) =>
      naam.slice('huisstijlen/'.length, -'.yaml'.length),
    );
    throw new Error(
      `De huisstijl «${eigen}» bestaat niet. ${namen.length > 0 ? `Kies een van deze: ${namen.join(', ')}.` : `Zet haar in ${bestand}.`}`,
    );
  }
  return (await lees(content, bestand, huisstijlSchema)).merk;
}

async function lees<T>(
  map: string,
  bestand: string,
  schema: ZodType<T> | ((data: unknown) => ZodType<T>),
): Promise<T> {
  const { data } = readYaml(bestand, await readFile(join(map, bestand), 'utf8'));
  const uitkomst = (typeof schema === 'function' ? schema(data) : schema).safeParse(data);
  if (!uitkomst.success)
    throw new Error(`${bestand} klopt niet. Draai npm run check: die zegt wat er mis is.`);
  return uitkomst.data;
}
