import { downloads, type Format } from '../../text/outputs/downloads.ts';
import type { OutputFile } from '../../handbook/output-file.ts';
import { keyOf, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';

/** A file to take along. */
export interface DownloadFile {
  address: string;
  format: Format;
  /** The format as readers know it. */
  name: string;
}

/** A file that readers are offered, by a name of its own or that of its format. */
export const fileOf = (
  { path, offered }: OutputFile & Pick<Required<OutputFile>, 'offered'>,
  name: string = downloads.formats[offered.format],
): DownloadFile => ({ address: path, format: offered.format, name });

/** The files that readers are offered. */
export const offeredFiles = ({ files }: Handbook) =>
  files.flatMap((file) => (file.offered ? [{ ...file, offered: file.offered }] : []));

/** What a page offers to take along: its own files, and those that it is part of. */
export function takeAlongOf(handbook: Handbook, entry: EachEntry): DownloadFile[] {
  const files = offeredFiles(handbook);
  const key = keyOf(entry);
  const own = files.filter(({ offered: { along } }) => along && 'entry' in along && along.entry === key);
  const others = files.flatMap((file) => {
    const { along } = file.offered;
    return along && 'soort' in along && along.soort === entry.soort ? [fileOf(file, along.name)] : [];
  });
  return [
    ...own.map((file) =>
      fileOf(file, 'name' in (file.offered.along ?? {}) ? file.offered.along?.name : undefined),
    ),
    ...others,
  ];
}
