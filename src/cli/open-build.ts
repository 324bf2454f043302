import { hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptProgram } from '../integrations/program/kept.ts';
import { writePages } from '../integrations/program/write.ts';
import { openByHash, type KeptByHash } from '../load/kept/by-hash.ts';
import { codeHash } from '../load/kept/code.ts';
import { keptFolder } from '../load/kept/folder.ts';
import { openHandbook } from '../load/open-handbook.ts';
import { withCompressed, type Settings } from '../load/settings.ts';
import { sitePath } from '../load/site-path.ts';
import { openIndexDictionary } from '../load/spelling/index-dictionary.ts';
import { forgetSite, rememberSite, siteHash } from '../making/last-site.ts';
import { projectHash } from '../making/made-of.ts';
import { indexSite } from '../search/index-site.ts';
import type { ToIndex } from '../search/to-index.ts';
import { checkForBuild } from './check-for-build.ts';
import { mustBeWritable, replaceSite } from './place.ts';
import { layCompressed } from './compressed.ts';
import { during } from './progress.ts';
import type { SiteRun } from './site-run.ts';

/**
 * Checks the content, and makes ready to build the site of it.
 * @param where the folder of the site, the folder in which builds keep what they need for a while, and what the site
 * will be made of
 * @throws an error whose message tells a writer what to mend
 */
export async function openBuild(
  root: string,
  config: Settings,
  { dist, work, made }: { dist: string; work: string; made: string },
): Promise<SiteRun> {
  const { content, editie, today: day } = config;
  const { told, faults } = await during('De inhoud wordt gecontroleerd', () => checkForBuild(root, config));
  if (told) console.log(told);
  if (faults) throw new Error('De inhoud klopt niet, dus er is niets gebouwd.');
  await mustBeWritable(dist);
  // Inside the project, wherever the site goes.
  const folder = join(work, `site-${process.pid}`);
  // Of this build alone: two builds at once, of two editions, must not be in each other's way.
  const aside = join(work, `bouw-${process.pid}`);
  return {
    root,
    content,
    editie,
    dist,
    folder,
    handbook: await openHandbook(config),
    buildPages: () => buildPages(root, config, folder, aside),
    replace: async () => {
      if (withCompressed()) await during('Teksten worden samengeperst', () => layCompressed(folder));
      await forgetSite(root, dist);
      await replaceSite(dist, folder);
      // What was saved while we built may have been read or not.
      if (siteHash(root, config) === made) await rememberSite(root, dist, { made, day, told });
    },
    clean: async () => {
      await Promise.all([folder, aside].map((map) => rm(map, { recursive: true, force: true })));
    },
  };
}

async function buildPages(root: string, config: Settings, folder: string, work: string): Promise<void> {
  process.chdir(root);
  const program = await during('Het programma dat pagina’s schrijft wordt gemaakt', async () =>
    keptProgram(root, config, projectHash(root), work),
  );
  await during('De pagina’s worden geschreven', () =>
    writePages(program, {
      to: folder,
      before: config.dist,
      remembered: keptOf(root, 'written', config.dist, 'json'),
    }),
  );
  await during('De zoekindex wordt gemaakt', async () => {
    const dictionary = await openIndexDictionary(keptFolder(root));
    const pages = await openPages(root, config.dist);
    await indexSite(folder, { dictionary, pages }, await sitePath(config));
    await Promise.all([dictionary.keep(), pages.keep()]);
  });
}

/** The file in which something is kept of the site in a folder. */
const keptOf = (root: string, what: string, dist: string, ending: string): string =>
  join(keptFolder(root), what, `${hash('sha256', dist).slice(0, 24)}.${ending}`);

/** What was read of the pages of the site that stood in a folder before. */
const openPages = async (root: string, dist: string): Promise<KeptByHash<ToIndex | undefined>> =>
  openByHash(keptOf(root, 'pages', dist, 'bin'), await codeHash(root, ['src/search/to-index.ts']));
