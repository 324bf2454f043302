import { existsSync, statSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesAt } from '../../making/tree.ts';

/** Where a program keeps the code that writes pages, and the files that pages ask for. */
export const CODE = 'code';
export const FILES = 'files';

/**
 * Lets Astro make the program that writes pages: our code as Vite puts it together, with the styles, scripts and
 * letters that pages ask for. It holds nothing of the content, so it need not be made again after an edit.
 * @param root the project folder
 * @param to where the program comes
 * @param work a folder that is thrown away
 */
export async function makeProgram(root: string, to: string, work: string): Promise<void> {
  process.env.HANDBOEK_GECONTROLEERD = '1';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  // `sync` is an option of the builder that this passes on; without it the same is made, and it takes longer.
  const options = { devOutput: false, sync: !schemasStand(root) };
  await build(
    {
      root,
      outDir: join(work, 'uit'),
      cacheDir: join(work, 'astro'),
      logLevel: 'warn',
      integrations: [withoutPages(to)],
    },
    options,
  );
}

/**
 * Whether the schemas that Astro writes for editors (`.astro/collections/`) are those of our code. To write them it starts a
 * server, and loads all content: a quarter of the work, for what no page asks.
 */
export function schemasStand(root: string): boolean {
  const written = join(root, '.astro/collections/stap.schema.json');
  const schemas = filesAt(root, [
    'src/content.config.ts',
    'src/schema',
    'src/kinds',
    'node_modules/.package-lock.json',
  ]);
  const changed = (file: string): number => statSync(file).mtimeMs;
  return existsSync(written) && schemas.every((file) => changed(join(root, file)) < changed(written));
}

/** Takes the program when it is there, and lets Astro write no page with it: that is done from here on by ourselves. */
const withoutPages = (to: string): AstroIntegration => {
  let from = '';
  return {
    name: 'handboek-program',
    hooks: {
      'astro:config:done': ({ config }) => void (from = fileURLToPath(config.outDir)),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'handboek-program',
          setup: async () => {
            await cp(from, join(to, FILES), { recursive: true });
            await rename(join(to, FILES, '.prerender'), join(to, CODE));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are written from the program.')),
        }),
    },
  };
};
