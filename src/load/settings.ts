import { relative, resolve } from 'node:path';
import { dayInNetherlands } from '../text/format/today.ts';

/** Where this run reads and writes, from the environment. Paths are absolute. */
export interface Settings {
  /** The content folder: `CONTENT`, else `content/`. */
  content: string;
  /** That folder as issues name it. */
  name: string;
  /** Where the site goes: `DIST`, else `dist/`. */
  dist: string;
  editie: string;
  /** A house style to try instead of the edition's own: `HUISSTIJL`. */
  huisstijl?: string;
  /** Today in the Netherlands, `2026-11-22`: the only clock that checks know. */
  today: string;
}

/** The settings of a run whose project lies in `root`. */
export function settings(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
  now: Date = new Date(),
): Settings {
  const content = resolve(root, env.CONTENT || 'content');
  return {
    content,
    name: relative(root, content) || '.',
    dist: resolve(root, env.DIST || 'dist'),
    editie: env.EDITIE || 'landelijk',
    ...(env.HUISSTIJL && { huisstijl: env.HUISSTIJL }),
    today: env.VANDAAG || dayInNetherlands(now),
  };
}

/** Whether downloads and data are made beside the pages; `UITVOER=geen` leaves them out, for measuring. */
export const withOutput = (env: NodeJS.ProcessEnv = process.env): boolean => env.UITVOER !== 'geen';

/** Whether the build lays a small copy beside every text, for hosts that send those: `SAMENGEPERST=ja`. @throws in Dutch, for another word */
export function withCompressed({ SAMENGEPERST: word = '' }: NodeJS.ProcessEnv = process.env): boolean {
  if (word === '' || word === 'nee') return false;
  if (word === 'ja') return true;
  throw new Error(`SAMENGEPERST=${word} betekent niets. Kies ja of nee.`);
}
