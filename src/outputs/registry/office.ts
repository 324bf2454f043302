import type { OutputFile } from '../../handbook/output-file.ts';
import type { Handboek } from '../../model/handboek.ts';
import type { KantoorOpties } from '../shared/kantoor/opties.ts';
import type { PlainPage } from '../../page/plain.ts';
import { pageEntryOf, type Context } from './output.ts';

const made = new WeakMap<Handboek, Promise<KantoorOpties>>();

/** What writers of office files need of this edition: drawings are made once, whatever shows them. */
export function officeOptions(handbook: Handboek, context: Context): Promise<KantoorOpties> {
  const known = made.get(handbook);
  if (known) return known;
  const options = makeOptions(handbook, context);
  made.set(handbook, options);
  return options;
}

async function makeOptions(handbook: Handboek, { root, image }: Context): Promise<KantoorOpties> {
  const { afkomstVan } = await import('../shared/kantoor/opties.ts');
  const { tekeningMaker } = await import('../tekening/index.ts');
  const { plaatjeVan } = await import('../tekening/plaatje.ts');
  return {
    merk: handbook.editie.huisstijl,
    afkomst: afkomstVan(handbook),
    tekening: await tekeningMaker(root, handbook.editie.huisstijl),
    beeld: async (adres) => plaatjeVan(adres, await image(adres.replace(/^\/beelden\//, ''))),
  };
}

/** The page of an entry as a file for an office program. */
export async function officeFile(
  handbook: Handboek,
  file: OutputFile,
  context: Context,
  write: (page: PlainPage, options: KantoorOpties) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  return write(...(await documentOf(handbook, file, await officeOptions(handbook, context))));
}

/** A template is the document itself; of a step or a meeting the file holds the page. */
async function documentOf(
  handbook: Handboek,
  file: OutputFile,
  options: KantoorOpties,
): Promise<[PlainPage, KantoorOpties]> {
  const { oneSheet } = await import('../../page/one-sheet.ts');
  const { plainPageFor } = await import('../../page/plain-page.ts');
  const { sjabloonDocument } = await import('../../page/sjabloon-document.ts');
  const entry = pageEntryOf(handbook, file);
  if (entry.soort !== 'sjabloon') return [plainPageFor(handbook, entry), { ...options, vorm: 'blad' }];
  const page = sjabloonDocument(handbook, entry);
  return entry.data.papier === 'a4'
    ? [oneSheet(page), { ...options, vorm: 'eenBlad' }]
    : [page, { ...options, vorm: 'sjabloon' }];
}
