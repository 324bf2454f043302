import { downloads, type Format } from '../../text/outputs/downloads.ts';
import type { OutputFile } from '../../handbook/output-file.ts';
import { keyOf, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';

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
  const along = alongWith(handbook);
  return [...(along.get(keyOf(entry)) ?? []), ...(along.get(entry.soort) ?? [])];
}

/** The files of each entry, and those of all entries of a kind: every page asks, so all files are gone through once. */
const alongWith = perHandbook((handbook) => {
  const found = offeredFiles(handbook).flatMap((file) => {
    const { along } = file.offered;
    if (!along) return [];
    return [{ of: 'entry' in along ? along.entry : along.soort, file: fileOf(file, along.name) }];
  });
  return new Map(
    [...Map.groupBy(found, ({ of }) => of)].map(([of, files]) => [of, files.map(({ file }) => file)]),
  );
});
