import type { OutputFile } from '../../handbook/output-file.ts';
import type { Handboek } from '../../model/handboek.ts';
import type { Merk } from '../../model/huisstijl/basis.ts';
import type { Afkomst, KantoorOpties } from '../shared/kantoor/opties.ts';
import type { PlainPage } from '../../page/plain.ts';
import type { Context } from './context.ts';
import { pageEntryOf } from './output.ts';

/** What writers of office files know of this edition. */
export interface OfficeInput {
  merk: Merk;
  afkomst: Afkomst;
  vorm?: NonNullable<KantoorOpties['vorm']>;
}

export async function officeInput(handbook: Handboek): Promise<OfficeInput> {
  const { afkomstVan } = await import('../shared/kantoor/opties.ts');
  return { merk: handbook.editie.huisstijl, afkomst: afkomstVan(handbook) };
}

/** The page of an entry: a template is the document itself; of a step or a meeting the file holds the page. */
export async function officePage(
  handbook: Handboek,
  file: OutputFile,
): Promise<{ page: PlainPage; options: OfficeInput }> {
  const { oneSheet } = await import('../../page/one-sheet.ts');
  const { plainPageFor } = await import('../../page/plain-page.ts');
  const { sjabloonDocument } = await import('../../page/sjabloon-document.ts');
  const entry = pageEntryOf(handbook, file);
  const options = await officeInput(handbook);
  if (entry.soort !== 'sjabloon')
    return { page: plainPageFor(handbook, entry), options: { ...options, vorm: 'blad' } };
  const page = sjabloonDocument(handbook, entry);
  return entry.data.papier === 'a4'
    ? { page: oneSheet(page), options: { ...options, vorm: 'eenBlad' } }
    : { page, options: { ...options, vorm: 'sjabloon' } };
}

/** One maker of drawings for each house style: what several files show is drawn once. */
const drawings = new Map<string, ReturnType<typeof drawingsOf>>();
const drawingsOf = async (root: string, merk: Merk) =>
  (await import('../tekening/index.ts')).tekeningMaker(root, merk);

/** The same, with what puts pictures in a file. */
export async function withPictures(
  input: OfficeInput,
  { root, image }: Pick<Context, 'root' | 'image'>,
): Promise<KantoorOpties> {
  const key = `${root}\0${JSON.stringify(input.merk)}`;
  let drawing = drawings.get(key);
  if (!drawing) drawings.set(key, (drawing = drawingsOf(root, input.merk)));
  const { plaatjeVan } = await import('../tekening/plaatje.ts');
  return {
    ...input,
    tekening: await drawing,
    beeld: async (adres) => plaatjeVan(adres, await image(adres.replace(/^\/beelden\//, ''))),
  };
}
