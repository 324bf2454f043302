import type { Handboek } from '../model/handboek.ts';
import { withFiles } from '../outputs/registry/index.ts';
import { beeldBestanden } from './beelden.ts';
import { handbookOf } from './door.ts';
import type { Instellingen } from './settings.ts';

/**
 * The handbook as readers see it, with all files that are made of it.
 * @throws an error in Dutch when the content cannot be used
 */
export async function openHandbook(
  run: Pick<Instellingen, 'content' | 'editie' | 'huisstijl'>,
): Promise<Handboek> {
  const images = [...(await beeldBestanden(run.content, run.editie)).keys()].sort();
  return withFiles(await handbookOf(run), images);
}
