import { enableCompileCache, flushCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

/** `npm run bewerken`: the editor in the browser, on this machine only, with the site beside it. `PORT` is its port. */
const root = resolve(import.meta.dirname, '../..');
// Of what is imported from here on Node keeps what it compiled.
enableCompileCache(join(root, 'node_modules/.cache/handboek/code'));
try {
  const [
    { settings },
    { openReadings },
    { portOf },
    { Desk },
    { bundle },
    { serveDesk },
    { startPreview },
    { whenStopped },
  ] = await Promise.all([
    import('../load/settings.ts'),
    import('../load/kept/readings.ts'),
    import('./serve.ts'),
    import('./desk/desk.ts'),
    import('./desk/bundle.ts'),
    import('./desk/server.ts'),
    import('./desk/preview.ts'),
    import('./stopped.ts'),
  ]);
  const run = settings(root);
  // Beside `npm start` and `npm run dev`, which stand at 4321.
  const port = process.env.PORT ? portOf(process.env) : 4322;
  const keep = await openReadings(root, run.content);
  const assets = await bundle(root, run);
  const preview = process.argv.includes('--zonder-site')
    ? undefined
    : await startPreview(root, (line) => console.error(line));
  const stop = () => {
    preview?.stop();
    return keep();
  };
  whenStopped(stop);
  try {
    const { address } = await serveDesk(port, {
      desk: new Desk(root, run, () => preview?.address()),
      assets,
      ...(preview && { site: preview.origin }),
      tell: (cause) => console.error(cause),
    });
    console.log(`Bewerk de handleiding op ${address} (stop met Ctrl+C).`);
    console.log(
      'Dit adres werkt alleen op deze computer, en zolang dit venster open is. Geef het aan niemand.',
    );
  } catch (cause) {
    await stop();
    throw cause;
  }
  flushCompileCache();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
}
