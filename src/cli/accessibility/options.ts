import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../document/language/nearest.ts';
import { certain } from '../../document/certain.ts';

export interface AccessibilityOptions {
  /** House styles beside the edition's own, as `HUISSTIJL` takes them. */
  huisstijlen: string[];
  /** Only these addresses; nothing is written then. */
  only: string[];
}

const NAMES = ['--huisstijl', '--alleen'];

/**
 * Reads `--huisstijl=<id>` and `--alleen=<adres>`, each as often as one likes. Without the first, every
 * house style in the content folder is taken.
 * @throws with a Dutch message on anything else
 */
export function readOptions(args: readonly string[], content: string): AccessibilityOptions {
  const values = (option: string) =>
    args
      .filter((argument) => argument.startsWith(`${option}=`))
      .map((argument) => argument.slice(option.length + 1));
  const foreign = args.find((argument) => !NAMES.some((option) => argument.startsWith(`${option}=`)));
  if (foreign !== undefined) {
    const meant = nearest(certain(foreign.split('=')[0]), NAMES);
    throw new Error(
      `De test kent «${foreign}» niet. ${meant ? `Bedoelde u ${meant}=…?` : 'Wel: --huisstijl=<id> en --alleen=<adres>.'}`,
    );
  }
  const chosen = values('--huisstijl');
  return {
    huisstijlen: chosen.length > 0 ? chosen : huisstijlenIn(content),
    only: values('--alleen'),
  };
}

function huisstijlenIn(content: string): string[] {
  const folder = join(content, 'huisstijlen');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^[^_.].*\.yaml$/.test(file))
    .sort()
    .map((file) => file.slice(0, -'.yaml'.length));
}
