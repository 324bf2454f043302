import { metUitleg } from '../model/begrippen.ts';
import type { Inhoud } from '../model/entry.ts';
import { buildHandboek, type Handboek } from '../model/handboek.ts';
import { withFiles } from '../outputs/registry/index.ts';
import { beeldBestanden } from './beelden.ts';
import type { Instellingen } from './settings.ts';

/** The handbook as readers see it, from what was read of the disk: words explained, and with all its files. */
export async function openHandbook(
  inhoud: Inhoud,
  { content, editie, huisstijl }: Pick<Instellingen, 'content' | 'editie' | 'huisstijl'>,
): Promise<Handboek> {
  const merk = huisstijl === undefined ? undefined : inhoud.huisstijlen[huisstijl]?.merk;
  const handbook = buildHandboek({
    ...inhoud,
    editie: { ...inhoud.editie, ...(merk && { huisstijl: merk }) },
  });
  const images = [...(await beeldBestanden(content, editie)).keys()].sort();
  return withFiles(metUitleg(handbook), images);
}
