import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds an edition of the site in a folder of its own, in a process of its own: Astro reads its settings once.
 * @param editie what `EDITIE` holds
 * @throws with what the build said, when it fails
 */
export function bouw(root: string, dist: string, editie: string): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, [join(root, 'src/cli/build.ts')], {
      cwd: root,
      env: { ...process.env, DIST: dist, EDITIE: editie, NODE_ENV: 'production' },
    });
    let uitvoer = '';
    kind.stdout.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
    kind.stderr.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
    kind.on('error', mislukt);
    kind.on('close', (code) =>
      code === 0 ? klaar() : mislukt(new Error(`De site van ${editie} is niet te bouwen:\n${uitvoer}`)),
    );
  });
}
