import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../document/nearest.ts';
import { certain } from '../../document/certain.ts';

export interface Opties {
  /** House styles beside the edition's own, as `HUISSTIJL` takes them. */
  huisstijlen: string[];
  /** Only these addresses; nothing is written then. */
  alleen: string[];
}

const NAMEN = ['--huisstijl', '--alleen'];

/**
 * Reads `--huisstijl=<id>` and `--alleen=<adres>`, each as often as one likes. Without the first, every
 * house style in the content folder is taken.
 * @throws with a Dutch message on anything else
 */
export function leesOpties(argumenten: readonly string[], content: string): Opties {
  const waarden = (optie: string) =>
    argumenten
      .filter((argument) => argument.startsWith(`${optie}=`))
      .map((argument) => argument.slice(optie.length + 1));
  const vreemd = argumenten.find((argument) => !NAMEN.some((optie) => argument.startsWith(`${optie}=`)));
  if (vreemd !== undefined) {
    const bedoeld = nearest(certain(vreemd.split('=')[0]), NAMEN);
    throw new Error(
      `De test kent «${vreemd}» niet. ${bedoeld ? `Bedoelde u ${bedoeld}=…?` : 'Wel: --huisstijl=<id> en --alleen=<adres>.'}`,
    );
  }
  const gekozen = waarden('--huisstijl');
  return {
    huisstijlen: gekozen.length > 0 ? gekozen : huisstijlenIn(content),
    alleen: waarden('--alleen'),
  };
}

function huisstijlenIn(content: string): string[] {
  const map = join(content, 'huisstijlen');
  if (!existsSync(map)) return [];
  return readdirSync(map)
    .filter((bestand) => /^[^_.].*\.yaml$/.test(bestand))
    .sort()
    .map((bestand) => bestand.slice(0, -'.yaml'.length));
}
