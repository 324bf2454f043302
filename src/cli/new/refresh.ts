import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startingFile, startingSoortNames } from './starting-soort.ts';
import { startingText, bodyOf } from './starting-text.ts';
import { withTagTables } from './tags.ts';
import { usualFields } from './usual-fields.ts';

/**
 * Makes the fields of every starting file and the tables of tags in the guide anew, after a change
 * of a schema or of the vocabulary, with the fields that the content of today uses. What was written by hand stays.
 */
export async function refreshStartingFiles(content: string): Promise<void> {
  for (const soort of startingSoortNames) {
    const file = join(content, startingFile(soort));
    await mkdir(dirname(file), { recursive: true });
    const body = existsSync(file) ? bodyOf(await readFile(file, 'utf8')) : '';
    await writeFile(file, startingText(soort, await usualFields(content, soort), body));
  }
  const guide = join(content, 'LEESMIJ.md');
  if (existsSync(guide)) await writeFile(guide, withTagTables(await readFile(guide, 'utf8')));
}
