import { unzipSync, zipSync, type Zippable } from 'fflate';

/** A file to pack: its name with folders, and its bytes or words. */
export interface ZipEntry {
  name: string;
  contents: Uint8Array | string;
  /** Packed already, or to be read by programs that do not unpack: stored as it is. */
  loose?: boolean;
}

/**
 * Packs files in the order given. Same files, same bytes: every file gets the day of the edition, on any machine.
 * @param datum `2026-11-22`
 */
export function zipOf(files: readonly ZipEntry[], date: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A ZIP holds the time of a clock on the wall, so this is the same day in every time zone.
  const mtime = new Date(year, month - 1, day);
  const contents: Zippable = {};
  for (const { name, contents: bytes, loose } of files)
    contents[name] = [
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
      { mtime, level: loose ? 0 : 9 },
    ];
  return zipSync(contents);
}

/** The files in a ZIP, by their name with folders. */
export const filesInZip = (bytes: Uint8Array): [string, Uint8Array][] => Object.entries(unzipSync(bytes));
