import { resolve } from 'node:path';
import { portOf } from './serve.ts';
import { sitePath } from '../load/site-path.ts';
import { settings } from '../load/settings.ts';

/** `npm run dev`: the site while you write, reloaded at every change; what is wrong stands on the page and here. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro 7 may put its server in the background; a writer wants to see it and stop it.
process.env.ASTRO_DEV_BACKGROUND = '0';
try {
  const { dev } = await import('astro');
  const root = resolve(import.meta.dirname, '../..');
  const { address } = await dev({
    root,
    server: { port: portOf(process.env) },
    // Its warnings are English, and for those who write a program.
    logLevel: 'error',
  });
  const path = await sitePath(settings(root));
  console.log(`Schrijf, en kijk mee op http://localhost:${address.port}${path} (stop met Ctrl+C).`);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
}
