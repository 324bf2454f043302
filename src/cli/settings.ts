import { relative, resolve } from 'node:path';

/** Where this run reads and writes, from the environment. Paths are absolute. */
export interface Instellingen {
  /** The content folder: `CONTENT`, else `content/`. */
  content: string;
  /** That folder as issues name it. */
  naam: string;
  /** Where the site goes: `DIST`, else `dist/`. */
  dist: string;
  editie: string;
  /** Today, `2026-11-22`: the only clock that checks know. */
  vandaag: string;
}

export const projectmap = resolve(import.meta.dirname, '../..');

export function settings(env: NodeJS.ProcessEnv = process.env): Instellingen {
  const content = resolve(projectmap, env.CONTENT || 'content');
  return {
    content,
    naam: relative(projectmap, content) || '.',
    dist: resolve(projectmap, env.DIST || 'dist'),
    editie: env.EDITIE || 'landelijk',
    vandaag: env.VANDAAG || new Date().toISOString().slice(0, 10),
  };
}
