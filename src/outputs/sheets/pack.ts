import { zipOf } from '../files/zip.ts';

/** The first line of every part. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Packs parts that are text, in the order given. Same parts and day, same bytes.
 * @param los names of parts that are stored as they are
 */
export const packText = (
  parts: Readonly<Record<string, string>>,
  day: string,
  loose: readonly string[] = [],
): Uint8Array =>
  zipOf(
    Object.entries(parts).map(([name, contents]) => ({ name, contents, loose: loose.includes(name) })),
    day,
  );
