import type { Handboek } from '../model/handboek.ts';
import { withFiles } from '../outputs/registry/index.ts';
import { beelden } from './beelden.ts';
import { handbookOf } from './one-door.ts';
import { settings } from './settings.ts';

const complete = new WeakMap<Handboek, Promise<Handboek>>();

/**
 * The handbook as the pages see it, with all files that are made of it: the one that was checked, read once in a
 * build and anew after every change.
 */
export async function getHandboek(): Promise<Handboek> {
  const handbook = await handbookOf(settings(process.cwd()));
  const known = complete.get(handbook) ?? beelden().then((images) => withFiles(handbook, images));
  complete.set(handbook, known);
  return known;
}
