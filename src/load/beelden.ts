import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bestandenIn } from './bestanden.ts';
import { settings } from './settings.ts';

/** The images of the content folder, by name. */
export async function beelden(): Promise<string[]> {
  const { content } = settings(process.cwd());
  return (await bestandenIn(content, 'beelden')).map((bestand) => bestand.slice('beelden/'.length));
}

/** The bytes of one image. */
export function leesBeeld(naam: string): Promise<Buffer> {
  return readFile(join(settings(process.cwd()).content, 'beelden', naam));
}
