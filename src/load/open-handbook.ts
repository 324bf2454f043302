import type { Handbook } from '../handbook/handbook.ts';
import { withFiles } from '../outputs/registry/index.ts';
import { imageFiles } from './content/images.ts';
import { handbookOf } from './door.ts';
import type { Settings } from './settings.ts';

/**
 * The handbook as readers see it, with all files that are made of it.
 * @throws an error in Dutch when the content cannot be used
 */
export async function openHandbook(
  run: Pick<Settings, 'content' | 'editie' | 'huisstijl'>,
): Promise<Handbook> {
  const images = [...(await imageFiles(run.content, run.editie)).keys()].sort();
  return withFiles(await handbookOf(run), images);
}
