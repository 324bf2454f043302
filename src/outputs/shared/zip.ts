import { zipSync, type Zippable } from 'fflate';

/** A file to pack: its name with folders, and its bytes or words. */
export interface Bestand {
  naam: string;
  inhoud: Uint8Array | string;
  /** Packed already, or to be read by programs that do not unpack: stored as it is. */
  los?: boolean;
}

/**
 * Packs files in the order given. Same files, same bytes: every file gets the day of the edition, on any machine.
 * @param datum `2026-11-22`
 */
export function zipVan(bestanden: readonly Bestand[], datum: string): Uint8Array<ArrayBuffer> {
  const [jaar = 1980, maand = 1, dag = 1] = datum.split('-').map(Number);
  // A ZIP holds the time of a clock on the wall, so this is the same day in every time zone.
  const mtime = new Date(jaar, maand - 1, dag);
  const inhoud: Zippable = {};
  for (const { naam, inhoud: bytes, los } of bestanden)
    inhoud[naam] = [
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
      { mtime, level: los ? 0 : 9 },
    ];
  return zipSync(inhoud);
}
