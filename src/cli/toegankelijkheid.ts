import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { contentHash } from '../load/content-hash.ts';
import { rapportFileOf } from '../load/files.ts';
import { settings } from '../load/settings.ts';
import { findChromium } from './chromium.ts';
import { during, progress, type Progress } from './progress.ts';
import { serve } from './serve.ts';
import { contentOf } from '../load/door.ts';
import { urlOn } from '../page/site/address.ts';
import { addressesOf, type AccessibilityAddresses } from './accessibility/addresses.ts';
import { earlOf } from './accessibility/earl.ts';
import { sampleOf } from './accessibility/sample.ts';
import { inspect } from './accessibility/inspect.ts';
import type { Observation } from './accessibility/visit.ts';
import { build } from './accessibility/build.ts';
import { readOptions } from './accessibility/options.ts';
import { rapportSummary, writtenOut } from './accessibility/print.ts';
import { rapportOf, rapportYaml } from './accessibility/rapport.ts';
import { versionOf } from './accessibility/version.ts';

/**
 * `npm run toegankelijkheid`: looks at every page in a real browser with two engines and measurements of our own,
 * and writes the outcome as data to `content/rapporten/`. `DIST` takes a site that was built before.
 */
const root = resolve(import.meta.dirname, '../..');
const workFolder = await mkdtemp(join(tmpdir(), 'toegankelijkheid-'));
try {
  await test();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  await rm(workFolder, { recursive: true, force: true });
}

async function test(): Promise<void> {
  const { content, name, editie, today } = settings(root);
  const { huisstijlen, only } = readOptions(process.argv.slice(2), content);
  // Other house styles need not be built to look at a few pages.
  const styles = only.length > 0 ? [] : huisstijlen;
  const begin = { versie: await versionOf(root), contents: await contentHash(content, editie) };
  const { remove, ...start } = await findChromium();
  const observations: Observation[] = [];
  let addresses: AccessibilityAddresses | undefined;
  const counted = { ibmRules: 0, pages: 0, browser: '' };
  try {
    for (const [number, huisstijl] of [undefined, ...styles].entries()) {
      const own = huisstijl === undefined;
      const style = huisstijl ?? editie;
      const dist =
        own && process.env.DIST ? resolve(root, process.env.DIST) : join(workFolder, String(number));
      if (own && process.env.DIST && !existsSync(join(dist, 'index.html')))
        throw new Error(`In ${dist} staat geen gebouwde site. Laat DIST weg, dan bouwt de test er een.`);
      if (!existsSync(dist))
        await during(`De site van ${style} wordt gebouwd`, () => build(root, dist, { huisstijl }));
      const { server, port, path } = await serve(dist, 0);
      // A browser of its own: one that waits for a build may be gone when it is there.
      const browser = await chromium.launch({ ...start, args: ['--no-sandbox'] });
      counted.browser = `Chromium ${browser.version()}`;
      const seen = await inspect(
        browser,
        { dist, address: `http://localhost:${port}${path}`, huisstijl: style, everywhere: own },
        { only, progress: report(style) },
      ).finally(async () => {
        server.closeAllConnections();
        server.close();
        await browser.close();
      });
      observations.push(...seen.observations);
      counted.ibmRules = seen.ibmRules;
      if (own) {
        counted.pages = seen.pages;
        addresses = addressesOf(dist);
      }
    }
    const rapport = rapportOf(observations, {
      ...begin,
      ...counted,
      date: today,
    });
    console.log(only.length > 0 ? writtenOut(observations) : rapportSummary(rapport));
    if (rapport.bevindingen.some(({ soort }) => soort === 'fout')) process.exitCode = 1;
    if (only.length > 0) return;
    const rapportFile = rapportFileOf(editie);
    const file = join(content, rapportFile);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, rapportYaml(rapport));
    console.log(`Het rapport staat in ${name}/${rapportFile}.`);
    if (addresses) {
      const earlFile = rapportFile.replace(/\.yaml$/, '.earl.json');
      const earl = await earlOfRun({ content, editie }, observations, addresses, begin.contents, today);
      await writeFile(join(content, earlFile), `${JSON.stringify(earl, null, 2)}\n`);
      console.log(`Voor de WCAG-EM Report Tool, met een voorstel voor de steekproef: ${name}/${earlFile}.`);
    }
  } finally {
    await remove();
  }
}

/** The same as an evaluation that somebody who examines the site can go on with. */
async function earlOfRun(
  where: { content: string; editie: string },
  observations: readonly Observation[],
  { all, perSoort, titles }: AccessibilityAddresses,
  contents: string,
  date: string,
): Promise<object> {
  const { handbook } = await contentOf(where);
  if (!handbook) throw new Error('De inhoud is niet te lezen. Draai npm run check: die zegt wat er mis is.');
  const { titel: title, adres: site, uitgever: publisher } = handbook.handleiding;
  const own = observations.filter(({ huisstijl }) => huisstijl === where.editie);
  return earlOf(own, {
    title,
    site,
    url: (address) => urlOn(site, address),
    publisher,
    date,
    sample: sampleOf(perSoort, all, contents),
    titles,
  });
}

/** Tells how far it is with the pages of a site. */
function report(style: string): (ready: number, together: number) => void {
  let line: Progress | undefined;
  return (ready, together) => {
    line ??= progress(`Pagina’s van ${style}`, together);
    line.step();
    if (ready === together) line.end(`Pagina’s van ${style}: alle ${together} zijn bekeken.`);
  };
}
