import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Which version of the project this is, and whether something in it is not in that version yet. */
export interface Versie {
  /** The hash of the last commit, or `onbekend` where there is no git. */
  commit: string;
  gewijzigd: boolean;
}

/** Asks git. The reports themselves do not count as a change: a run writes one. */
export async function versieVan(root: string): Promise<Versie> {
  const git = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)('git', args, { cwd: root });
    return stdout.trim();
  };
  try {
    const commit = await git('rev-parse', 'HEAD');
    const anders = await git('status', '--porcelain', '--', '.', ':(exclude,glob)**/rapporten/**');
    return { commit, gewijzigd: anders !== '' };
  } catch {
    return { commit: 'onbekend', gewijzigd: false };
  }
}
