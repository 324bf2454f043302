import { kinds } from '../kinds/index.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { settings } from '../load/settings.ts';
import { checkEpub } from './check-release/epub.ts';
import { checkFirefox } from './check-release/firefox.ts';
import { meetLighthouse } from './check-release/lighthouse.ts';
import { checkNu } from './check-release/nu.ts';
import { geslaagd, verslag, type Uitkomst } from './check-release/onderdeel.ts';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { adressenVan } from './toegankelijkheid/adressen.ts';
import { bouw } from './toegankelijkheid/bouw.ts';

/**
 * `npm run check:release`: what needs Java, Firefox or Lighthouse, before a version goes out. What the machine
 * lacks is skipped and said; with `--alles-nodig` that fails. `DIST` takes a site that was built before.
 */
const ALLES_NODIG = '--alles-nodig';
const root = resolve(import.meta.dirname, '../..');
const vreemd = process.argv.slice(2).find((optie) => optie !== ALLES_NODIG);
if (vreemd === undefined) await controle();
else {
  console.error(`De controle kent «${vreemd}» niet. Wel: ${ALLES_NODIG}.`);
  process.exitCode = 1;
}

async function controle(): Promise<void> {
  const werkmap = await mkdtemp(join(tmpdir(), 'check-release-'));
  try {
    const dist = process.env.DIST ? settings(root).dist : join(werkmap, 'site');
    if (!process.env.DIST) await bouw(root, dist);
    const { alle, perSoort } = adressenVan(dist);
    const { server, port } = await serve(dist, 0);
    const site = `http://localhost:${port}`;
    const uitkomsten = [
      await probeer('Geldige HTML (Nu)', () => checkNu(root, site, alle)),
      await probeer('Geldige EPUB (EPUBCheck)', () => checkEpub(root, dist)),
      await probeer('Firefox', () => checkFirefox(root, site, perSoort)),
      await probeer('Lighthouse', async () => {
        const { executablePath, remove } = await findChromium();
        return meetLighthouse(root, site, vanBelang(perSoort), executablePath).finally(remove);
      }),
    ];
    server.closeAllConnections();
    server.close();
    console.log(verslag(uitkomsten));
    if (!geslaagd(uitkomsten, process.argv.includes(ALLES_NODIG))) process.exitCode = 1;
  } catch (oorzaak) {
    console.error(oorzaak instanceof Error ? oorzaak.message : oorzaak);
    process.exitCode = 1;
  } finally {
    await rm(werkmap, { recursive: true, force: true });
  }
}

/** A part that breaks is told as wrong, and the others still run. */
async function probeer(naam: string, doe: () => Promise<Uitkomst>): Promise<Uitkomst> {
  try {
    return await doe();
  } catch (oorzaak) {
    return { naam, stand: 'fout', regels: [oorzaak instanceof Error ? oorzaak.message : String(oorzaak)] };
  }
}

/** The home page, a step, a module, a praktijk and searching: the pages by which readers come in. */
function vanBelang(perSoort: readonly string[]): string[] {
  // A page of the kind itself: below `praktijken` stand pages of its filters too.
  const eerste = (map: string) => perSoort.find((adres) => new RegExp(`^/${map}/[^/]+/$`).test(adres));
  const { stap, module, praktijk } = kinds;
  return ['/', eerste(stap.folder), eerste(module.folder), eerste(praktijk.folder), '/zoeken/'].filter(
    (adres) => adres !== undefined,
  );
}
