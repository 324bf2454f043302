import { zipVan } from '../shared/zip.ts';

/** The first line of every part. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Packs parts that are text, in the order given. Same parts and day, same bytes.
 * @param los names of parts that are stored as they are
 */
export const pakTekst = (
  delen: Readonly<Record<string, string>>,
  dag: string,
  los: readonly string[] = [],
): Uint8Array =>
  zipVan(
    Object.entries(delen).map(([naam, inhoud]) => ({ naam, inhoud, los: los.includes(naam) })),
    dag,
  );
