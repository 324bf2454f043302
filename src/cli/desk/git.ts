import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Told } from './files.ts';

const run = promisify(execFile);
const git = (folder: string, ...words: string[]) =>
  run('git', ['-C', folder, ...words], { env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } });

/** Whether a folder lies in a repository of git, and git is there. */
export const hasGit = (folder: string): Promise<boolean> =>
  git(folder, 'rev-parse', '--is-inside-work-tree').then(
    ({ stdout }) => stdout.trim() === 'true',
    () => false,
  );

/**
 * Commits files, and nothing else that somebody had ready. Never pushes.
 * @param files relative to the folder
 * @returns whether there was anything to commit
 * @throws in Dutch, with what git said
 */
export async function commit(folder: string, files: readonly string[], message: string): Promise<boolean> {
  try {
    await git(folder, 'add', '--', ...files);
    const { stdout } = await git(folder, 'status', '--porcelain', '--', ...files);
    if (stdout.trim() === '') return false;
    await git(folder, 'commit', '--quiet', '--message', message, '--', ...files);
    return true;
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    throw new Told(`Alles is bewaard, maar git legde het niet vast: ${said}`);
  }
}
