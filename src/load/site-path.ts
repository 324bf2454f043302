import { pathOf } from '../page/site/address.ts';
import { contentOf } from './door.ts';
import type { Settings } from './settings.ts';

/**
 * The path at which the site of this run stands. Of content that cannot be read it is not known: then it is the root,
 * and the check says what is wrong.
 */
export async function sitePath(run: Pick<Settings, 'content' | 'editie'>): Promise<string> {
  const { handbook } = await contentOf(run);
  return handbook ? pathOf(handbook.handleiding.adres) : '/';
}
