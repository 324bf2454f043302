import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
  await build({
    root,
    outDir: join(work, 'uit'),
    cacheDir: join(work, 'astro'),
    logLevel: 'warn',
    integrations: [withoutPages(to)],
  });
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
