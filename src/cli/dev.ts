import { enableCompileCache, flushCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

/** `npm run dev`: the site while you write, reloaded at every change; what is wrong stands on the page and here. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro 7 may put its server in the background; a writer wants to see it and stop it.
process.env.ASTRO_DEV_BACKGROUND = '0';
// Beside the editor it ends when that does, also when that was killed.
if (process.connected) process.once('disconnect', () => process.exit());
const root = resolve(import.meta.dirname, '../..');
// Of what is imported from here on Node keeps what it compiled.
enableCompileCache(join(root, 'node_modules/.cache/handboek/code'));
try {
  const [{ dev }, { portOf }, { contentOf }, { openReadings }, { settings }, { sitePath }] =
    await Promise.all([
      import('astro'),
      import('./serve.ts'),
      import('../load/door.ts'),
      import('../load/kept/readings.ts'),
      import('../load/settings.ts'),
      import('../load/site-path.ts'),
    ]);
  const run = settings(root);
  const keep = await openReadings(root, run.content);
  await contentOf(run);
  await keep();
  const { address } = await dev({
    root,
    server: { port: portOf(process.env) },
    // Its warnings are English, and for those who write a program.
    logLevel: 'error',
  });
  console.log(
    `Schrijf, en kijk mee op http://localhost:${address.port}${await sitePath(run)} (stop met Ctrl+C).`,
  );
  // It is stopped, not ended: then nobody writes what is kept.
  flushCompileCache();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
}
