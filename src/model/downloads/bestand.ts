import { downloads, type Formaat } from '../../text/downloads.ts';
import type { OutputFile } from '../../handbook/output-file.ts';
import { sleutelVan, type ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';

/** A file to take along. */
export interface Bestand {
  adres: string;
  formaat: Formaat;
  /** The format as readers know it. */
  naam: string;
}

/** A file that readers are offered, by a name of its own or that of its format. */
export const bestandVan = (
  { path, offered }: OutputFile & Pick<Required<OutputFile>, 'offered'>,
  naam: string = downloads.formaten[offered.format],
): Bestand => ({ adres: path, formaat: offered.format, naam });

/** The files that readers are offered. */
export const offeredFiles = ({ files }: Handboek) =>
  files.flatMap((file) => (file.offered ? [{ ...file, offered: file.offered }] : []));

/** What a page offers to take along: its own files, and those that it is part of. */
export function meenemenVan(handboek: Handboek, entry: ElkeEntry): Bestand[] {
  const files = offeredFiles(handboek);
  const key = sleutelVan(entry);
  const own = files.filter(({ offered: { along } }) => along && 'entry' in along && along.entry === key);
  const others = files.flatMap((file) => {
    const { along } = file.offered;
    return along && 'soort' in along && along.soort === entry.soort ? [bestandVan(file, along.name)] : [];
  });
  return [...own.map((file) => bestandVan(file)), ...others];
}
