import type { OutputFile } from '../../handbook/output-file.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Brand } from '../../house-style/basis.ts';
import type { Origin, OfficeOptions } from '../office/options.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import { pageEntryOf } from './output.ts';

/** What writers of office files know of this edition. */
export interface OfficeInput {
  merk: Brand;
  afkomst: Origin;
  vorm?: NonNullable<OfficeOptions['vorm']>;
}

export async function officeInput(handbook: Handbook): Promise<OfficeInput> {
  const { originOf } = await import('../office/options.ts');
  return { merk: handbook.editie.huisstijl, afkomst: originOf(handbook) };
}

/** The page of an entry: a template is the document itself; of a step or a meeting the file holds the page. */
export async function officePage(
  handbook: Handbook,
  file: OutputFile,
): Promise<{ page: PlainPage; options: OfficeInput }> {
  const { oneSheet } = await import('../../page/plain/one-sheet.ts');
  const { plainPageFor } = await import('../../page/plain/plain-page.ts');
  const { sjabloonDocument } = await import('../../page/plain/sjabloon-document.ts');
  const entry = pageEntryOf(handbook, file);
  const options = await officeInput(handbook);
  if (entry.soort !== 'sjabloon')
    return { page: plainPageFor(handbook, entry), options: { ...options, vorm: 'blad' } };
  const page = sjabloonDocument(handbook, entry);
  return entry.data.papier === 'a4'
    ? { page: oneSheet(page), options: { ...options, vorm: 'eenBlad' } }
    : { page, options: { ...options, vorm: 'sjabloon' } };
}
