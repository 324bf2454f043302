import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { terminalReport } from '../checks/reporters/terminal.ts';
import { checkContent } from '../load/check.ts';
import { metUitvoer, settings } from '../load/settings.ts';
import { leesWoordenboek } from '../load/woordenboek.ts';
import { vulGroottes } from './bestandsgrootte.ts';
import { huisstijlPlugin } from './huisstijl-css.ts';
import { schrijfMeeneemsite } from './meeneemsite.ts';
import { nlDesignSystemPlugin } from './nl-design-system.ts';
import { indexSite } from '../search/index-site.ts';

/** Ties the handbook to Astro: check before a build, index and pack after it, and report while writing. */
export function handboek(): AstroIntegration {
  return {
    name: 'handboek',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const instellingen = settings(root);
        updateConfig({ vite: { plugins: [huisstijlPlugin(instellingen), nlDesignSystemPlugin(root)] } });
        if (command !== 'build' && command !== 'dev') return;
        // `npm run build` has checked already, to fail without Astro's own words around the report.
        if (process.env.HANDBOEK_GECONTROLEERD) return;
        const { content: map, naam, editie, vandaag } = instellingen;
        const { issues } = await checkContent({ map, naam, editie, vandaag });
        if (issues.length === 0) return;
        console.log(terminalReport(issues));
        const fouten = issues.some(({ severity }) => severity === 'error');
        if (fouten && command === 'build') throw new Error('De inhoud klopt niet, dus er is niets gebouwd.');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await vulGroottes(dist, 'downloads/index.html');
        logger.info(`Zoekindex: ${await indexSite(dist, await leesWoordenboek())} pagina’s.`);
        if (!metUitvoer()) return;
        logger.info(`Meeneemsite: ${await schrijfMeeneemsite(dist)} bytes.`);
        // The ZIP cannot tell its own size in the copy of this page that it holds; the page itself can.
        await vulGroottes(dist, 'downloads/index.html');
      },
    },
  };
}
