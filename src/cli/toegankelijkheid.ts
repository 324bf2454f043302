import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { contentHash } from '../load/content-hash.ts';
import { rapportBestandVan } from '../load/files.ts';
import { settings } from '../load/settings.ts';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { bekijk } from './toegankelijkheid/bekijk.ts';
import type { Waarneming } from './toegankelijkheid/bezoek.ts';
import { bouw } from './toegankelijkheid/bouw.ts';
import { leesOpties } from './toegankelijkheid/opties.ts';
import { samenvatting, uitgeschreven } from './toegankelijkheid/print.ts';
import { rapportVan, rapportYaml } from './toegankelijkheid/rapport.ts';
import { versieVan } from './toegankelijkheid/versie.ts';

/**
 * `npm run toegankelijkheid`: looks at every page in a real browser with two engines and measurements of our own,
 * and writes the outcome as data to `content/rapporten/`. `DIST` takes a site that was built before.
 */
const root = resolve(import.meta.dirname, '../..');
const werkmap = await mkdtemp(join(tmpdir(), 'toegankelijkheid-'));
try {
  await test();
} catch (oorzaak) {
  console.error(oorzaak instanceof Error ? oorzaak.message : oorzaak);
  process.exitCode = 1;
} finally {
  await rm(werkmap, { recursive: true, force: true });
}

async function test(): Promise<void> {
  const { content, naam, editie, vandaag } = settings(root);
  const { huisstijlen, alleen } = leesOpties(process.argv.slice(2), content);
  // Other house styles need not be built to look at a few pages.
  const stijlen = alleen.length > 0 ? [] : huisstijlen;
  const begin = { versie: await versieVan(root), inhoud: await contentHash(content, editie) };
  const { remove, ...start } = await findChromium();
  const browser = await chromium.launch({ ...start, args: ['--no-sandbox'] });
  const waarnemingen: Waarneming[] = [];
  const geteld = { ibmRegels: 0, paginas: 0 };
  try {
    for (const [nummer, huisstijl] of [undefined, ...stijlen].entries()) {
      const eigen = huisstijl === undefined;
      const stijl = huisstijl ?? editie;
      const dist =
        eigen && process.env.DIST ? resolve(root, process.env.DIST) : join(werkmap, String(nummer));
      if (eigen && process.env.DIST && !existsSync(join(dist, 'index.html')))
        throw new Error(`In ${dist} staat geen gebouwde site. Laat DIST weg, dan bouwt de test er een.`);
      if (!existsSync(dist)) {
        console.log(`De site van ${stijl} wordt gebouwd.`);
        await bouw(root, dist, huisstijl);
      }
      const { server, port } = await serve(dist, 0);
      const gezien = await bekijk(
        browser,
        { dist, adres: `http://localhost:${port}`, huisstijl: stijl, overal: eigen },
        { alleen, voortgang: (klaar, samen) => meld(stijl, klaar, samen) },
      ).finally(() => {
        server.closeAllConnections();
        server.close();
      });
      waarnemingen.push(...gezien.waarnemingen);
      geteld.ibmRegels = gezien.ibmRegels;
      if (eigen) geteld.paginas = gezien.paginas;
    }
    const rapport = rapportVan(waarnemingen, {
      ...begin,
      ...geteld,
      datum: vandaag,
      browser: `Chromium ${browser.version()}`,
    });
    console.log(alleen.length > 0 ? uitgeschreven(waarnemingen) : samenvatting(rapport));
    if (rapport.bevindingen.some(({ soort }) => soort === 'fout')) process.exitCode = 1;
    if (alleen.length > 0) return;
    const rapportBestand = rapportBestandVan(editie);
    const bestand = join(content, rapportBestand);
    await mkdir(dirname(bestand), { recursive: true });
    await writeFile(bestand, rapportYaml(rapport));
    console.log(`Het rapport staat in ${naam}/${rapportBestand}.`);
  } finally {
    await browser.close();
    await remove();
  }
}

/** Tells how far it is: in place on a screen, now and then in a file. */
function meld(stijl: string, klaar: number, samen: number): void {
  const regel = `${stijl}: ${klaar} van ${samen} pagina’s`;
  if (process.stdout.isTTY) process.stdout.write(`\r${regel}${klaar === samen ? '\n' : ''}`);
  else if (klaar % 20 === 0 || klaar === samen) console.log(regel);
}
