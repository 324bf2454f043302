import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { findChromium } from '../../src/cli/chromium.ts';
import { makeCorpus } from '../build/corpus.ts';
import { median, tabel } from '../build/tabel.ts';
import { indexWithPagefind } from './pagefind.ts';
import { fair, leesVragen, uitslagVan, type Toetsvraag, type Uitslag } from './vragen.ts';
import { questionsByRule } from './by-rule.ts';
import { coldOn } from './slow.ts';
import { kaal, nieuweBezoeker, onze, telBytes, yesterday, type Zoeker } from './zoekers.ts';

const root = resolve(import.meta.dirname, '../..');
const tmp = join(root, 'bench/.tmp/zoeken');
const ZOEKERS = [kaal, onze];
/** The last commit before the index was our own: what «yesterday» is built from. */
const YESTERDAY = '9cb6dce';
/** How many of the questions that a rule makes are asked of a browser. */
const SAMPLE = 100;

const HULP = `Asks questions of the real search page in a real browser, beside plain Pagefind on the same pages and the search
as it was before ADR 0021 (built from its own commit; left out where there is no history).
  npm run bench -- zoeken [questions.tsv]   columns: question, right addresses (apart by commas)

Without a file: the sets in tests/zoekvragen*.tsv, and two that a rule makes.
  --dist <folder>    a built site to ask; without it the handbook is built
  --maten 100,1000   numbers of pages at which bytes and time are measured; 0 leaves that out`;

/** `npm run bench -- zoeken`. */
export async function runZoekBench(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dist: { type: 'string' },
      maten: { type: 'string', default: '100,1000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HULP);
  const bestanden =
    positionals.length > 0 ? positionals : globSync('tests/zoekvragen*.tsv', { cwd: root }).sort();
  const sets = await Promise.all(
    bestanden.map(async (bestand) => ({ naam: bestand, vragen: await leesVragen(resolve(root, bestand)) })),
  );
  const maten = values.maten.split(',').map(Number).filter(Boolean);

  const { remove, ...start } = await findChromium();
  const browser = await chromium.launch({ ...start, args: ['--no-sandbox'] });
  try {
    const site = await metBeide(values.dist ? resolve(values.dist) : await bouw('echt'), 'echt');
    const before = await buildYesterday();
    if (positionals.length === 0) {
      const { paragraphs, headings } = await questionsByRule(site);
      const some = (questions: Toetsvraag[]) =>
        questions.filter((_, i) => i % Math.ceil(questions.length / SAMPLE) === 0);
      sets.push({ naam: 'three words of a paragraph', vragen: some(paragraphs) });
      sets.push({ naam: 'a heading', vragen: some(headings) });
    }
    for (const { naam, vragen } of sets)
      console.log(`${naam}\n${await stel(browser, site, before, vragen)}\n`);
    console.log(`${await script(site)}\n`);
    for (const [when, dist] of [['yesterday', before] as const, ['today', site] as const])
      if (dist)
        for (const { line, first, bytes } of await coldOn(browser, dist, 'wat kost een netwerk'))
          console.log(`cold, ${when}, ${line}: first result after ${first} ms, ${kB(bytes)} all told`);
    for (const maat of maten) {
      const { map } = await makeCorpus(join(tmp, `inhoud-${maat}`), maat);
      const groot = await metBeide(await bouw(`${maat}`, map), `${maat}`);
      await opSite(groot, async (adres, bytes) =>
        console.log(`${maat} pages\n${await meet(browser, adres, bytes)}\n`),
      );
    }
  } finally {
    await browser.close();
    await remove();
  }
}

/** Builds a handbook in a process of its own. */
async function bouw(naam: string, inhoud?: string): Promise<string> {
  const dist = join(tmp, `dist-${naam}`);
  await rm(dist, { recursive: true, force: true });
  console.error(`Building ${naam} …`);
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, 'src/cli/build.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DIST: dist, UITVOER: 'geen', ...(inhoud && { CONTENT: inhoud }) },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return dist;
}

/** A copy of the site with Pagefind's index beside ours. */
async function metBeide(dist: string, naam: string): Promise<string> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no site in ${dist}.`);
  const uit = join(tmp, `beide-${naam}`);
  await rm(uit, { recursive: true, force: true });
  await mkdir(tmp, { recursive: true });
  await cp(dist, uit, { recursive: true });
  await indexWithPagefind(dist, join(uit, 'pagefind-kaal'));
  // A page without a policy: Pagefind compiles WebAssembly, which ours does not allow.
  await writeFile(
    join(uit, 'pagefind-kaal/leeg.html'),
    '<!doctype html><html lang="nl"><title>Leeg</title></html>',
  );
  return uit;
}

async function opSite(
  dist: string,
  doe: (adres: string, bytes: () => number) => Promise<void>,
): Promise<void> {
  const { server, port } = await serve(dist, 0);
  const bytes = telBytes(server);
  try {
    await doe(`http://localhost:${port}`, bytes);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Builds the site of the commit before ADR 0021 with its own code; nothing where its history is not there. */
async function buildYesterday(): Promise<string | undefined> {
  const map = join(tmp, 'yesterday');
  const dist = join(tmp, 'dist-yesterday');
  await rm(map, { recursive: true, force: true });
  await mkdir(map, { recursive: true });
  const archive = spawnSync('git', ['archive', '--format=tar', YESTERDAY], { cwd: root, maxBuffer: 1e9 });
  if (archive.status !== 0) return undefined;
  spawnSync('tar', ['-x', '-C', map], { input: archive.stdout });
  await symlink(join(root, 'node_modules'), join(map, 'node_modules'));
  console.error('Building yesterday …');
  const { status } = spawnSync(process.execPath, [join(map, 'src/cli/build.ts')], {
    cwd: map,
    env: { ...process.env, DIST: dist, UITVOER: 'geen' },
  });
  return status === 0 ? dist : undefined;
}

/** Asks every question of each, and tells how well they did. */
async function stel(
  browser: Browser,
  site: string,
  before: string | undefined,
  vragen: readonly Toetsvraag[],
): Promise<string> {
  const uitslagen: [string, Uitslag, Uitslag][] = [];
  const goed = await fair(vragen);
  const vraagAan = (dist: string, zoeker: Zoeker) =>
    opSite(dist, async (adres) => {
      const { page, context } = await nieuweBezoeker(browser, adres);
      await zoeker.open(page);
      const antwoorden: string[][] = [];
      for (const { vraag } of vragen) antwoorden.push(await zoeker.vraag(page, vraag));
      await context.close();
      uitslagen.push([zoeker.naam, uitslagVan(vragen, antwoorden), uitslagVan(goed, antwoorden)]);
    });
  await vraagAan(site, kaal);
  if (before) await vraagAan(before, yesterday);
  await vraagAan(site, onze);
  const rij = (naam: string, maatstaf: (uitslag: Uitslag) => number, eerlijk = false) => [
    naam,
    ...uitslagen.map(([, strict, fair]) => maatstaf(eerlijk ? fair : strict).toFixed(3)),
  ];
  const missers = uitslagen.at(-1)?.[2].missers ?? [];
  return [
    tabel([
      [`${vragen.length} questions`, ...uitslagen.map(([naam]) => naam)],
      rij('recall@1', ({ eerste }) => eerste),
      rij('recall@3', ({ bijDrie }) => bijDrie),
      rij('recall@1, every right answer', ({ eerste }) => eerste, true),
      rij('recall@3, every right answer', ({ bijDrie }) => bijDrie, true),
      rij('mean reciprocal rank', ({ mrr }) => mrr),
    ]),
    ...missers.map(
      ({ vraag, goed, plaats, kreeg }) =>
        `  missed: «${vraag}», right is ${goed.join(' or ')} (${plaats ? `at ${plaats}` : 'not found'}); came: ${kreeg.join(' ')}`,
    ),
  ].join('\n');
}

/** How large the script of the search page is. */
async function script(dist: string): Promise<string> {
  const html = await readFile(join(dist, 'zoeken/index.html'), 'utf8');
  const namen = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, naam]) => naam!);
  const bytes = await Promise.all(namen.map((naam) => readFile(join(dist, naam))));
  const som = (getallen: number[]) => kB(getallen.reduce((a, b) => a + b, 0));
  const groot = (map: string) => globSync(map, { cwd: dist }).length;
  return `script of the search page: ${som(bytes.map(({ length }) => length))}, compressed ${som(
    bytes.map((inhoud) => gzipSync(inhoud).length),
  )}; index: ${kB(statSync(join(dist, globSync('zoeken/index-*.bin', { cwd: dist })[0] ?? '')).size)}, and ${groot('zoeken/tekst/*')} texts`;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes and time of first and later questions; words of a title, so that something is found. */
async function meet(browser: Browser, site: string, bytes: () => number): Promise<string> {
  const kolommen: string[][] = [];
  for (const zoeker of ZOEKERS) kolommen.push(await meetEen(browser, site, zoeker, bytes));
  const rijen = [
    'cold: bytes to the first results',
    'cold: ms from last key',
    'warm: ms from last key (median)',
    'warm: ms (slowest)',
  ];
  return tabel([
    ['', ...ZOEKERS.map(({ naam }) => naam)],
    ...rijen.map((naam, i) => [naam, ...kolommen.map((kolom) => kolom[i]!)]),
  ]);
}

async function meetEen(
  browser: Browser,
  site: string,
  zoeker: Zoeker,
  bytes: () => number,
): Promise<string[]> {
  const vragen = await titels(browser, site);
  const koud: { bytes: number; tijd: number }[] = [];
  const warm: number[] = [];
  for (const [i, vraag] of vragen.entries()) {
    const { page, context } = await nieuweBezoeker(browser, site);
    const vooraf = bytes();
    await zoeker.open(page);
    const tijd = await zoeker.typ(page, vraag);
    await page.waitForLoadState('networkidle');
    koud.push({ bytes: bytes() - vooraf, tijd });
    if (i < 3) for (const ander of vragen) if (ander !== vraag) warm.push(await zoeker.typ(page, ander));
    await context.close();
  }
  return [
    kB(median(koud.map(({ bytes }) => bytes))),
    median(koud.map(({ tijd }) => tijd)).toFixed(0),
    median(warm).toFixed(0),
    Math.max(...warm).toFixed(0),
  ];
}

/** Questions of one, two and three words, from titles of the site. */
async function titels(browser: Browser, site: string): Promise<string[]> {
  const { page, context } = await nieuweBezoeker(browser, site);
  await page.goto('/vragen/');
  const koppen = await page.locator('main a[href^="/vragen/"]').allTextContents();
  await context.close();
  const woorden = koppen
    .map((kop) => kop.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter(({ length }) => length > 0);
  return [...new Set(woorden.slice(0, 8).map((rij, i) => rij.slice(0, 1 + (i % 3)).join(' ')))];
}
