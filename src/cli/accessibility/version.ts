import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Which version of the project this is, and whether something in it is not in that version yet. */
export interface Version {
  /** The hash of the last commit, or `unknown` where there is no git. */
  commit: string;
  changed: boolean;
}

/** Asks git. The reports themselves do not count as a change: a run writes one. */
export async function versionOf(root: string): Promise<Version> {
  const git = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)('git', args, { cwd: root });
    return stdout.trim();
  };
  try {
    const commit = await git('rev-parse', 'HEAD');
    const otherwise = await git('status', '--porcelain', '--', '.', ':(exclude,glob)**/rapporten/**');
    return { commit, changed: otherwise !== '' };
  } catch {
    return { commit: 'onbekend', changed: false };
  }
}
