import { flushCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { settings } from '../../load/settings.ts';
import { whyStopped } from '../place.ts';
import { portOf, serve, type Serving, type ServeOptions } from '../serve.ts';
import { openRun } from '../open-run.ts';
import type { SiteRun } from '../site-run.ts';
import { whenStopped } from '../stopped.ts';

/**
 * Builds the pages, serves them on http://localhost:4321/ (`PORT` changes that; `HOST` lets others in), and makes the
 * downloads meanwhile. Who asks for one that is not there yet gets it first. A site that stands as it was built is served at
 * once.
 */
const root = resolve(import.meta.dirname, '../../..');
let port: number;
try {
  // Told before anything is built.
  port = portOf(process.env);
  const run = await openRun(root);
  if (run.handbook) await buildAndServe(run);
  else await serveAloud(run.dist);
} catch (cause) {
  console.error(whyStopped(cause, settings(root).dist));
  process.exit(1);
}

async function buildAndServe(run: SiteRun): Promise<void> {
  const { makeDownloads } = await import('../make-downloads.ts');
  let downloads: ReturnType<typeof makeDownloads> | undefined;
  const clean = async () => {
    await downloads?.stop();
    await run.clean();
  };
  whenStopped(clean);
  try {
    await run.buildPages();
    const { move } = await serveAloud(run.folder, (path) => downloads?.first(path));
    downloads = makeDownloads(run);
    await downloads.all();
    await move(async () => {
      await run.replace();
      return run.dist;
    });
  } finally {
    await clean();
  }
}

/** Serves a site, and says where. */
async function serveAloud(place: string, before?: ServeOptions['before']): Promise<Serving> {
  const serving = await serve(place, port, {
    host: process.env.HOST || undefined,
    ...(before && { before }),
  });
  // It is stopped, not ended: then nobody writes what is kept.
  flushCompileCache();
  console.log(`Lees de handleiding op http://localhost:${serving.port}${serving.path} (stop met Ctrl+C).`);
  return serving;
}
