import { resolve } from 'node:path';

/** `npm run dev`: the site while you write, reloaded at every change. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro 7 may put its server in the background; a writer wants to see it and stop it.
process.env.ASTRO_DEV_BACKGROUND = '0';
const { dev } = await import('astro');
await dev({
  root: resolve(import.meta.dirname, '../..'),
  server: { port: Number(process.env.PORT || 4321) },
});
