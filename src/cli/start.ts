import { resolve } from 'node:path';
import { settings } from '../load/settings.ts';
import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the site and serves it on http://localhost:4321/ (`PORT` changes that; `HOST` lets others in). */
const root = resolve(import.meta.dirname, '../..');
try {
  await buildSite(root);
  const { port } = await serve(
    settings(root).dist,
    Number(process.env.PORT || 4321),
    process.env.HOST || undefined,
  );
  console.log(`Lees de handleiding op http://localhost:${port}/ (stop met Ctrl+C).`);
} catch (oorzaak) {
  console.error(oorzaak instanceof Error ? oorzaak.message : oorzaak);
  process.exitCode = 1;
}
