import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { terminalReport } from '../checks/reporters/terminal.ts';
import { checkContent } from '../load/check.ts';
import { contentOf } from '../load/door.ts';
import { keptFolder } from '../load/kept/folder.ts';
import { settings } from '../load/settings.ts';
import { sitePath } from '../load/site-path.ts';
import { openIndexDictionary } from '../load/spelling/index-dictionary.ts';
import { huisstijlPlugin } from './huisstijl-css.ts';
import { nlDesignSystemPlugin } from './nl-design-system.ts';
import { outputAddressPlugin } from './output-addresses.ts';
import { writing } from './writing/plugin.ts';
import { indexSite } from '../search/index-site.ts';
import { subject } from '../text/subject.ts';

/**
 * Whether a file is none of those that pages are made of. Astro begins anew in the same process when any file that it
 * watches is called `astro.config.mjs`, in a copy that a test makes too; its loaders then watch no more, and no change
 * of the content is shown again. So who changes the configuration starts `npm run dev` again.
 */
function elsewhere(root: string, content: string): (file: string) => boolean {
  const shown = [content, ...['src', 'public', 'node_modules', '.astro'].map((name) => join(root, name))];
  return (file) =>
    file !== resolve(root) && !shown.some((folder) => file === folder || file.startsWith(join(folder, '/')));
}

/** Ties the handbook to Astro: check before a build, index after it, and report while writing. */
export function handbook(): AstroIntegration {
  let path = '/';
  let look = (): void => undefined;
  return {
    name: 'handboek',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addMiddleware }) => {
        const root = fileURLToPath(config.root);
        const theSettings = settings(root);
        path = await sitePath(theSettings);
        const { plugin, begin } = writing(theSettings, path);
        look = begin;
        updateConfig({
          base: path,
          vite: {
            server: { watch: { ignored: elsewhere(root, theSettings.content) } },
            // Not `import.meta.env.DEV`: that is true in a build too, when the environment has a `DEV`.
            define: {
              WRITING: JSON.stringify(command === 'dev'),
              SITE_PATH: JSON.stringify(path),
              // Read by `sitePath`, with the rest of the content.
              SITE_SUBJECT: JSON.stringify(subject()),
            },
            plugins: [
              huisstijlPlugin(theSettings),
              nlDesignSystemPlugin(root),
              plugin,
              outputAddressPlugin(path),
            ],
          },
        });
        if (command === 'dev') {
          addMiddleware({ order: 'pre', entrypoint: new URL('writing/middleware.ts', import.meta.url) });
        }
        if (command !== 'build') return;
        addMiddleware({ order: 'post', entrypoint: new URL('spaces-middleware.ts', import.meta.url) });
        // `npm run build` has checked already, to fail without Astro's own words around the report.
        if (process.env.HANDBOEK_GECONTROLEERD) return;
        const { content: folder, name, editie, today } = theSettings;
        const read = await contentOf(theSettings);
        const { issues } = await checkContent({ folder, name, editie, today, read });
        if (issues.length === 0) return;
        console.log(terminalReport(issues));
        const faults = issues.some(({ severity }) => severity === 'error');
        if (faults) throw new Error('De inhoud klopt niet, dus er is niets gebouwd.');
      },
      'astro:server:start': () => look(),
      'astro:build:done': async ({ dir, logger }) => {
        // As `npm run build` has no pages yet; it writes them itself.
        if (process.env.HANDBOEK_GECONTROLEERD) return;
        const dictionary = await openIndexDictionary(keptFolder(process.cwd()));
        const count = await indexSite(fileURLToPath(dir), { dictionary }, path);
        logger.info(`Zoekindex: ${count} pagina’s.`);
      },
    },
  };
}
