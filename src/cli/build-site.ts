import { openRun } from './open-run.ts';
import type { SiteRun } from './site-run.ts';
import { whenStopped } from './stopped.ts';

/**
 * Checks the content, builds the site beside the old one, and only then puts it in its place: a failed
 * build leaves the last good site untouched. Downloads are made while the pages are. When nothing has changed since the
 * site was built, it stays as it is.
 * @param root the project folder
 * @throws an error whose message tells a writer what to mend
 */
export async function buildSite(root: string): Promise<void> {
  const run = await openRun(root);
  if (run.handbook) await build(run);
  console.log(`De site staat in ${run.dist}.`);
}

async function build(run: SiteRun): Promise<void> {
  const { makeDownloads } = await import('./make-downloads.ts');
  const downloads = makeDownloads(run);
  const clean = async () => {
    await downloads.stop();
    await run.clean();
  };
  whenStopped(clean);
  try {
    await run.buildPages();
    await downloads.all();
    await run.replace();
  } finally {
    await clean();
  }
}
