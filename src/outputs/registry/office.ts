import { hash } from 'node:crypto';
import type { OutputFile } from '../../handbook/output-file.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Brand } from '../../house-style/basis.ts';
import type { Origin, OfficeOptions } from '../office/options.ts';
import type { Stamp } from '../office/stamp.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import { pageEntryOf } from './output.ts';

/** What writers of office files know of this edition. */
export interface OfficeInput {
  merk: Brand;
  afkomst: Origin;
  stamp?: Stamp;
  vorm?: NonNullable<OfficeOptions['vorm']>;
}

export async function officeInput(handbook: Handbook): Promise<OfficeInput> {
  const { originOf } = await import('../office/options.ts');
  return { merk: handbook.editie.huisstijl, afkomst: originOf(handbook) };
}

/** The same, of one file that can be taken back in. @param contents all that stands in it */
export async function stampedInput(
  handbook: Handbook,
  { path: file }: OutputFile,
  contents: unknown,
): Promise<OfficeInput & { stamp: Stamp }> {
  const input = await officeInput(handbook);
  const { handboek: title, editie, versie: version } = input.afkomst;
  const state = hash('sha256', JSON.stringify(contents)).slice(0, 16);
  return { ...input, stamp: { handbook: title, editie, version, file, state } };
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
  if (entry.soort === 'vertaling') {
    const { letterDocument } = await import('../../page/translation/document.ts');
    return {
      page: letterDocument(handbook, entry),
      options: { ...(await officeInput(handbook)), vorm: 'brief' },
    };
  }
  if (entry.soort !== 'sjabloon') {
    const page = plainPageFor(handbook, entry);
    return { page, options: { ...(await stampedInput(handbook, file, page)), vorm: 'blad' } };
  }
  const whole = sjabloonDocument(handbook, entry);
  const page = entry.data.papier === 'a4' ? oneSheet(whole) : whole;
  const shape = entry.data.papier === 'a4' ? 'eenBlad' : 'sjabloon';
  return { page, options: { ...(await stampedInput(handbook, file, page)), vorm: shape } };
}
