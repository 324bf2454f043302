import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds the site in a folder of its own, in a process of its own: Astro reads its settings once.
 * @param huisstijl what `HUISSTIJL` holds; without it the edition's own style
 * @param downloads whether files are made too, or pages only
 * @throws with what the build said, when it fails
 */
export function build(
  root: string,
  dist: string,
  { huisstijl, downloads = false }: { huisstijl?: string | undefined; downloads?: boolean } = {},
): Promise<void> {
  return new Promise((ready, failed) => {
    const child = spawn(process.execPath, [join(root, 'src/cli/build.ts')], {
      cwd: root,
      env: {
        ...process.env,
        DIST: dist,
        NODE_ENV: 'production',
        UITVOER: downloads ? '' : 'geen',
        ...(huisstijl !== undefined && { HUISSTIJL: huisstijl }),
      },
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0
        ? ready()
        : failed(new Error(`De site${huisstijl ? ` in ${huisstijl}` : ''} is niet te bouwen:\n${output}`)),
    );
  });
}
