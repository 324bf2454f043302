import type { Handbook } from '../handbook/handbook.ts';
import { withFiles } from '../outputs/registry/index.ts';
import { images } from './content/images.ts';
import { handbookOf } from './one-door.ts';
import { settings } from './settings.ts';

const complete = new WeakMap<Handbook, Promise<Handbook>>();

/**
 * The handbook as the pages see it, with all files that are made of it: the one that was checked, read once in a
 * build and anew after every change.
 */
export async function getHandbook(): Promise<Handbook> {
  const handbook = await handbookOf(settings(process.cwd()));
  const known = complete.get(handbook) ?? images().then((images) => withFiles(handbook, images));
  complete.set(handbook, known);
  return known;
}
