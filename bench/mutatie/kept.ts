import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'docs/mutation.md';

/** The commit that is measured, in short; a dash where there is no repository. */
export const commitOf = (root: string): string =>
  spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim() || '–';

/** Puts the scores in the table of `docs/mutation.md`: a row for each room, in the place of its last one. */
export async function keepScores(
  root: string,
  commit: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const file = join(root, FILE);
  const lines = (await readFile(file, 'utf8')).split('\n');
  for (const [room = '', ...cells] of rows) {
    const day = new Date().toISOString().slice(0, 10);
    const row = `| ${[room, day, commit, ...cells].join(' | ')} |`;
    const old = lines.findIndex((line) => line.startsWith(`| ${room} |`));
    if (old >= 0) lines[old] = row;
    else lines.splice(lines.findLastIndex((line) => line.startsWith('|')) + 1, 0, row);
  }
  await writeFile(file, lines.join('\n'));
  console.error(`Kept in ${FILE}.`);
}
