import { makeDownloads } from './make-downloads.ts';
import { openRun } from './site-run.ts';
import { whenStopped } from './stopped.ts';

/**
 * Checks the content, builds the site beside the old one, and only then puts it in its place: a failed
 * build leaves the last good site untouched. Downloads are made while the pages are.
 * @param root the project folder
 * @throws an error whose message tells a writer what to mend
 */
export async function buildSite(root: string): Promise<void> {
  const run = await openRun(root);
  const downloads = makeDownloads(run, true);
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
  console.log(`De site staat in ${run.dist}.`);
}
