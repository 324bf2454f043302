import { kinds } from '../kinds/index.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { settings } from '../load/settings.ts';
import { ACE, checkAce } from './check-release/ace.ts';
import { checkEpub } from './check-release/epub.ts';
import { checkFirefox } from './check-release/firefox.ts';
import { measureLighthouse } from './check-release/lighthouse.ts';
import { checkNu } from './check-release/nu.ts';
import { checkOdf, checkOoxml } from './check-release/office.ts';
import { passed, releaseVerslag, type ReleaseResult } from './check-release/component.ts';
import { checkPdfA, checkPdfUa } from './check-release/verapdf.ts';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { addressesOf } from './accessibility/addresses.ts';
import { build } from './accessibility/build.ts';

/**
 * `npm run check:release`: judges from outside, which need Java, Firefox or more, before a version goes out. What the
 * machine lacks is skipped and said; with `--alles-nodig` that fails. `DIST` takes a site that was built before.
 */
const EVERYTHING_NEEDED = '--alles-nodig';
const root = resolve(import.meta.dirname, '../..');
const foreign = process.argv.slice(2).find((option) => option !== EVERYTHING_NEEDED);
if (foreign === undefined) await control();
else {
  console.error(`De controle kent «${foreign}» niet. Wel: ${EVERYTHING_NEEDED}.`);
  process.exitCode = 1;
}

async function control(): Promise<void> {
  const workFolder = await mkdtemp(join(tmpdir(), 'check-release-'));
  try {
    const dist = process.env.DIST ? settings(root).dist : join(workFolder, 'site');
    if (!process.env.DIST) await build(root, dist, { downloads: true });
    const { all, perSoort } = addressesOf(dist);
    const { server, port, path } = await serve(dist, 0);
    const site = `http://localhost:${port}${path.slice(0, -1)}`;
    const outcomes = [
      await attempt('Geldige HTML (Nu)', () => checkNu(root, site, all)),
      await attempt('Geldige EPUB (EPUBCheck)', () => checkEpub(root, dist)),
      await attempt(ACE, async () => {
        const { executablePath, remove } = await findChromium();
        return checkAce(root, dist, executablePath).finally(remove);
      }),
      await attempt('PDF/UA-1 (veraPDF)', () => checkPdfUa(root, dist)),
      await attempt('PDF/A-2a (veraPDF)', () => checkPdfA(root, dist)),
      await attempt('Geldige ODF (ODF Toolkit)', () => checkOdf(root, dist)),
      await attempt('Geldige Word, Excel en PowerPoint (ECMA-376)', () => checkOoxml(root, dist)),
      await attempt('Firefox', () => checkFirefox(root, site, perSoort)),
      await attempt('Lighthouse', async () => {
        const { executablePath, remove } = await findChromium();
        return measureLighthouse(root, site, ofWeight(perSoort), executablePath).finally(remove);
      }),
    ];
    server.closeAllConnections();
    server.close();
    console.log(releaseVerslag(outcomes));
    if (!passed(outcomes, process.argv.includes(EVERYTHING_NEEDED))) process.exitCode = 1;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** A part that breaks is told as wrong, and the others still run. */
async function attempt(name: string, perform: () => Promise<ReleaseResult>): Promise<ReleaseResult> {
  try {
    return await perform();
  } catch (cause) {
    return { name, stand: 'fout', lines: [cause instanceof Error ? cause.message : String(cause)] };
  }
}

/** The home page, a step, a module, a praktijk and searching: the pages by which readers come in. */
function ofWeight(perSoort: readonly string[]): string[] {
  // A page of the kind itself: below `praktijken` stand pages of its filters too.
  const first = (folder: string) =>
    perSoort.find((address) => new RegExp(`^/${folder}/[^/]+/$`).test(address));
  const { stap, module, praktijk } = kinds;
  return ['/', first(stap.folder), first(module.folder), first(praktijk.folder), '/zoeken/'].filter(
    (address) => address !== undefined,
  );
}
