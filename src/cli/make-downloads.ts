import { fillSizes } from '../integrations/file-size.ts';
import { withOutput } from '../load/settings.ts';
import { keptIn, makingTidy } from '../making/keep.ts';
import { makeFiles } from '../making/pool.ts';
import { DOWNLOADS_ADDRESS } from '../page/downloads/downloads.ts';
import { pathOf } from '../page/site/address.ts';
import { progress } from './progress.ts';
import type { SiteRun } from './site-run.ts';

/** The files beside the pages, being made. */
export interface CliDownloads {
  /** When all of them are in the site. @throws the first thing that went wrong, in Dutch */
  all: () => Promise<void>;
  /** Makes this file before the others; nothing when it is none of them. @throws when it cannot be made */
  first: (path: string) => Promise<void> | undefined;
  stop: () => Promise<void>;
}

/**
 * Makes all files that are no pages, by workers over all processors; `UITVOER=geen` leaves them out.
 */
export function makeDownloads(run: SiteRun): CliDownloads {
  const { root, content, editie, handbook, folder } = run;
  if (!withOutput())
    return { all: () => Promise.resolve(), first: () => undefined, stop: () => Promise.resolve() };
  const kept = keptIn(root);
  const files = handbook.files.filter(({ weight }) => weight !== 'page' && weight !== 'last');
  const last = handbook.files.filter(({ weight }) => weight === 'last').map(({ path }) => path);
  const line = progress('Downloads', files.length + last.length);
  let same = 0;
  const making = makeFiles({ handbook, root, content, editie, kept }, files, folder, {
    told: ({ kept: was }) => {
      if (was) same++;
      line.step();
    },
  });

  const sizes = () =>
    fillSizes(folder, `${DOWNLOADS_ADDRESS.slice(1)}index.html`, pathOf(handbook.handleiding.adres));
  const finish = async (): Promise<void> => {
    await making.all;
    await sizes();
    for (const path of last) await making.also({ path, to: folder });
    // The ZIP cannot tell its own size in the copy of this page that it holds; the page itself can.
    await sizes();
    line.end(`Downloads klaar: ${files.length + last.length}, waarvan ${same} onveranderd.`);
    await makingTidy(kept);
  };
  let finished: Promise<void> | undefined;
  return {
    all: () => (finished ??= finish()),
    first: (path) => (last.includes(path) ? finished : making.first(path)),
    stop: making.stop,
  };
}
