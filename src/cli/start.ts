import { resolve } from 'node:path';
import { settings } from '../load/settings.ts';
import { makeDownloads, type CliDownloads } from './make-downloads.ts';
import { whyStopped } from './place.ts';
import { serve } from './serve.ts';
import { openRun } from './site-run.ts';
import { whenStopped } from './stopped.ts';

/**
 * `npm start`: builds the pages, serves them on http://localhost:4321/ (`PORT` changes that; `HOST` lets others in),
 * and makes the downloads meanwhile. Who asks for one that is not there yet gets it first.
 */
const root = resolve(import.meta.dirname, '../..');
try {
  const run = await openRun(root);
  let downloads: CliDownloads | undefined;
  const clean = async () => {
    await downloads?.stop();
    await run.clean();
  };
  whenStopped(clean);
  try {
    await run.buildPages();
    const { port, path, move } = await serve(run.folder, Number(process.env.PORT || 4321), {
      host: process.env.HOST || undefined,
      before: (path) => downloads?.first(path),
    });
    console.log(`Lees de handleiding op http://localhost:${port}${path} (stop met Ctrl+C).`);
    downloads = makeDownloads(run, false);
    await downloads.all();
    await move(async () => {
      await run.replace();
      return run.dist;
    });
    await clean();
  } catch (cause) {
    await clean();
    throw cause;
  }
} catch (cause) {
  console.error(whyStopped(cause, settings(root).dist));
  process.exit(1);
}
