import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { editieSchemaFor } from '../../schema/editie.ts';
import { huisstijlSchema, type Brand } from '../../schema/huisstijl.ts';
import { filesIn } from './files-in.ts';
import { editieFile } from './edities.ts';
import type { Settings } from '../settings.ts';
import { readYaml } from '../source/source-file.ts';

/**
 * The brand values of this run, read on their own: styles are needed before Astro reads any content.
 * @throws an error in Dutch when the house style to try is not there, or the file is not right
 */
export async function readBrand({
  content,
  editie,
  huisstijl,
}: Pick<Settings, 'content' | 'editie' | 'huisstijl'>): Promise<Brand> {
  const own = huisstijl ?? (await read(content, editieFile(editie), editieSchemaFor)).huisstijl;
  if (typeof own !== 'string') return own;
  const file = `huisstijlen/${own}.yaml`;
  if (!existsSync(join(content, file))) {
    const names = (await filesIn(content, 'huisstijlen')).map((name) =>
      name.slice('huisstijlen/'.length, -'.yaml'.length),
    );
    throw new Error(
      `De huisstijl «${own}» bestaat niet. ${names.length > 0 ? `Kies een van deze: ${names.join(', ')}.` : `Zet die in ${file}.`}`,
    );
  }
  return (await read(content, file, huisstijlSchema)).merk;
}

async function read<T>(
  folder: string,
  file: string,
  schema: ZodType<T> | ((data: unknown) => ZodType<T>),
): Promise<T> {
  const { data } = readYaml(file, await readFile(join(folder, file), 'utf8'));
  const outcome = (typeof schema === 'function' ? schema(data) : schema).safeParse(data);
  if (!outcome.success)
    throw new Error(`${file} klopt niet. Draai npm run check: die zegt wat er mis is.`);
  return outcome.data;
}
