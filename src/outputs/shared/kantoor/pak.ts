import { zipSync, type Zippable } from 'fflate';

/**
 * Packs the parts of a file in the order given. Same parts and day, same bytes: every part carries noon of that day.
 * @param los parts that are stored as they are: programs read the type of an ODT from its first bytes
 */
export function pak(
  delen: Readonly<Record<string, Uint8Array>>,
  dag: string,
  los: readonly string[] = [],
): Uint8Array {
  const [jaar, maand, dagVanMaand] = dag.split('-').map(Number) as [number, number, number];
  // fflate writes the hours of the local clock, so a date of the local clock gives the same bytes anywhere.
  const mtime = new Date(jaar, maand - 1, dagVanMaand, 12);
  const zip: Zippable = {};
  for (const [naam, data] of Object.entries(delen))
    zip[naam] = [data, { mtime, level: los.includes(naam) ? 0 : 6 }];
  return zipSync(zip);
}
