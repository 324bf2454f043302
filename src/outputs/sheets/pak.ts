import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * Packs the parts of a file in the order given. Same parts and day, same bytes: the time in the package is
 * noon of that day, on whatever clock.
 * @param los parts that must not be compressed: a program reads the type of an ODS from its first bytes
 */
export function pak(delen: Record<string, string>, dag: string, los: readonly string[] = []): Uint8Array {
  const [jaar, maand, dagVanMaand] = dag.split('-').map(Number) as [number, number, number];
  // fflate takes the hours of the local clock, so a date of the local clock gives the same bytes anywhere.
  const mtime = new Date(jaar, maand - 1, dagVanMaand, 12);
  const zip: Zippable = Object.fromEntries(
    Object.entries(delen).map(([naam, tekst]) => [
      naam,
      [strToU8(tekst), { mtime, level: los.includes(naam) ? 0 : 9 }],
    ]),
  );
  return zipSync(zip);
}
