import { zipVan } from '../shared/zip.ts';

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
