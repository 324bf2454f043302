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
import { median, table } from '../build/tabel.ts';
import { indexWithPagefind } from './pagefind.ts';
import { fair, readQueries, outcomeOf, type TestVraag, type Outcome } from './vragen.ts';
import { questionsByRule } from './by-rule.ts';
import { coldOn } from './slow.ts';
import { bare, newVisitor, our, countBytes, yesterday, type Searcher } from './zoekers.ts';

const root = resolve(import.meta.dirname, '../..');
const tmp = join(root, 'bench/.tmp/zoeken');
const SEARCHERS = [bare, our];
/** The last commit before the index was our own: what «yesterday» is built from. */
const YESTERDAY = '9cb6dce';
/** How many of the questions that a rule makes are asked of a browser. */
const SAMPLE = 100;

const HELP = `Asks questions of the real search page in a real browser, beside plain Pagefind on the same pages and the search
as it was before ADR 0021 (built from its own commit; left out where there is no history).
  npm run bench -- zoeken [questions.tsv]   columns: question, right addresses (apart by commas)

Without a file: the sets in tests/zoekvragen*.tsv, and two that a rule makes.
  --dist <folder>    a built site to ask; without it the handbook is built
  --maten 100,1000   numbers of pages at which bytes and time are measured; 0 leaves that out`;

/** `npm run bench -- zoeken`. */
export async function runSearchBench(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dist: { type: 'string' },
      maten: { type: 'string', default: '100,1000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const files =
    positionals.length > 0 ? positionals : globSync('tests/zoekvragen*.tsv', { cwd: root }).sort();
  const sets = await Promise.all(
    files.map(async (file) => ({ name: file, queries: await readQueries(resolve(root, file)) })),
  );
  const sizes = values.maten.split(',').map(Number).filter(Boolean);

  const { remove, ...start } = await findChromium();
  const browser = await chromium.launch({ ...start, args: ['--no-sandbox'] });
  try {
    const site = await withBoth(values.dist ? resolve(values.dist) : await build('echt'), 'echt');
    const before = await buildYesterday();
    if (positionals.length === 0) {
      const { paragraphs, headings } = await questionsByRule(site);
      const some = (questions: TestVraag[]) =>
        questions.filter((_, i) => i % Math.ceil(questions.length / SAMPLE) === 0);
      sets.push({ name: 'three words of a paragraph', queries: some(paragraphs) });
      sets.push({ name: 'a heading', queries: some(headings) });
    }
    for (const { name, queries } of sets)
      console.log(`${name}\n${await put(browser, site, before, queries)}\n`);
    console.log(`${await script(site)}\n`);
    for (const [when, dist] of [['yesterday', before] as const, ['today', site] as const])
      if (dist)
        for (const { line, first, bytes } of await coldOn(browser, dist, 'wat kost een netwerk'))
          console.log(`cold, ${when}, ${line}: first result after ${first} ms, ${kB(bytes)} all told`);
    for (const size of sizes) {
      const { folder } = await makeCorpus(join(tmp, `inhoud-${size}`), size);
      const large = await withBoth(await build(`${size}`, folder), `${size}`);
      await onSite(large, async (address, bytes) =>
        console.log(`${size} pages\n${await measure(browser, address, bytes)}\n`),
      );
    }
  } finally {
    await browser.close();
    await remove();
  }
}

/** Builds a handbook in a process of its own. */
async function build(name: string, contents?: string): Promise<string> {
  const dist = join(tmp, `dist-${name}`);
  await rm(dist, { recursive: true, force: true });
  console.error(`Building ${name} …`);
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, 'src/cli/build.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DIST: dist, UITVOER: 'geen', ...(contents && { CONTENT: contents }) },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return dist;
}

/** A copy of the site with Pagefind's index beside ours. */
async function withBoth(dist: string, name: string): Promise<string> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no site in ${dist}.`);
  const from = join(tmp, `beide-${name}`);
  await rm(from, { recursive: true, force: true });
  await mkdir(tmp, { recursive: true });
  await cp(dist, from, { recursive: true });
  await indexWithPagefind(dist, join(from, 'pagefind-kaal'));
  // A page without a policy: Pagefind compiles WebAssembly, which ours does not allow.
  await writeFile(
    join(from, 'pagefind-kaal/leeg.html'),
    '<!doctype html><html lang="nl"><title>Leeg</title></html>',
  );
  return from;
}

async function onSite(
  dist: string,
  perform: (address: string, bytes: () => number) => Promise<void>,
): Promise<void> {
  const { server, port } = await serve(dist, 0);
  const bytes = countBytes(server);
  try {
    await perform(`http://localhost:${port}`, bytes);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Builds the site of the commit before ADR 0021 with its own code; nothing where its history is not there. */
async function buildYesterday(): Promise<string | undefined> {
  const folder = join(tmp, 'yesterday');
  const dist = join(tmp, 'dist-yesterday');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const archive = spawnSync('git', ['archive', '--format=tar', YESTERDAY], { cwd: root, maxBuffer: 1e9 });
  if (archive.status !== 0) return undefined;
  spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  console.error('Building yesterday …');
  const { status } = spawnSync(process.execPath, [join(folder, 'src/cli/build.ts')], {
    cwd: folder,
    env: { ...process.env, DIST: dist, UITVOER: 'geen' },
  });
  return status === 0 ? dist : undefined;
}

/** Asks every question of each, and tells how well they did. */
async function put(
  browser: Browser,
  site: string,
  before: string | undefined,
  queries: readonly TestVraag[],
): Promise<string> {
  const outcomes: [string, Outcome, Outcome][] = [];
  const good = await fair(queries);
  const askOn = (dist: string, searcher: Searcher) =>
    onSite(dist, async (address) => {
      const { page, context } = await newVisitor(browser, address);
      await searcher.open(page);
      const answers: string[][] = [];
      for (const { query } of queries) answers.push(await searcher.ask(page, query));
      await context.close();
      outcomes.push([searcher.name, outcomeOf(queries, answers), outcomeOf(good, answers)]);
    });
  await askOn(site, bare);
  if (before) await askOn(before, yesterday);
  await askOn(site, our);
  const row = (name: string, standard: (outcome: Outcome) => number, eerlijk = false) => [
    name,
    ...outcomes.map(([, strict, fair]) => standard(eerlijk ? fair : strict).toFixed(3)),
  ];
  const misses = outcomes.at(-1)?.[2].misses ?? [];
  return [
    table([
      [`${queries.length} questions`, ...outcomes.map(([name]) => name)],
      row('recall@1', ({ first }) => first),
      row('recall@3', ({ atThree }) => atThree),
      row('recall@1, every right answer', ({ first }) => first, true),
      row('recall@3, every right answer', ({ atThree }) => atThree, true),
      row('mean reciprocal rank', ({ mrr }) => mrr),
    ]),
    ...misses.map(
      ({ query, good, position, got }) =>
        `  missed: «${query}», right is ${good.join(' or ')} (${position ? `at ${position}` : 'not found'}); came: ${got.join(' ')}`,
    ),
  ].join('\n');
}

/** How large the script of the search page is. */
async function script(dist: string): Promise<string> {
  const html = await readFile(join(dist, 'zoeken/index.html'), 'utf8');
  const names = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, name]) => name!);
  const bytes = await Promise.all(names.map((name) => readFile(join(dist, name))));
  const sum = (numbers: number[]) => kB(numbers.reduce((a, b) => a + b, 0));
  const large = (folder: string) => globSync(folder, { cwd: dist }).length;
  return `script of the search page: ${sum(bytes.map(({ length }) => length))}, compressed ${sum(
    bytes.map((contents) => gzipSync(contents).length),
  )}; index: ${kB(statSync(join(dist, globSync('zoeken/index-*.bin', { cwd: dist })[0] ?? '')).size)}, and ${large('zoeken/tekst/*')} texts`;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes and time of first and later questions; words of a title, so that something is found. */
async function measure(browser: Browser, site: string, bytes: () => number): Promise<string> {
  const columns: string[][] = [];
  for (const searcher of SEARCHERS) columns.push(await measureOne(browser, site, searcher, bytes));
  const rows = [
    'cold: bytes to the first results',
    'cold: ms from last key',
    'warm: ms from last key (median)',
    'warm: ms (slowest)',
  ];
  return table([
    ['', ...SEARCHERS.map(({ name }) => name)],
    ...rows.map((name, i) => [name, ...columns.map((column) => column[i]!)]),
  ]);
}

async function measureOne(
  browser: Browser,
  site: string,
  searcher: Searcher,
  bytes: () => number,
): Promise<string[]> {
  const queries = await titles(browser, site);
  const cold: { bytes: number; time: number }[] = [];
  const warm: number[] = [];
  for (const [i, query] of queries.entries()) {
    const { page, context } = await newVisitor(browser, site);
    const beforehand = bytes();
    await searcher.open(page);
    const time = await searcher.type(page, query);
    await page.waitForLoadState('networkidle');
    cold.push({ bytes: bytes() - beforehand, time });
    if (i < 3) for (const other of queries) if (other !== query) warm.push(await searcher.type(page, other));
    await context.close();
  }
  return [
    kB(median(cold.map(({ bytes }) => bytes))),
    median(cold.map(({ time }) => time)).toFixed(0),
    median(warm).toFixed(0),
    Math.max(...warm).toFixed(0),
  ];
}

/** Questions of one, two and three words, from titles of the site. */
async function titles(browser: Browser, site: string): Promise<string[]> {
  const { page, context } = await newVisitor(browser, site);
  await page.goto('/vragen/');
  const headings = await page.locator('main a[href^="/vragen/"]').allTextContents();
  await context.close();
  const words = headings
    .map((heading) => heading.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter(({ length }) => length > 0);
  return [...new Set(words.slice(0, 8).map((row, i) => row.slice(0, 1 + (i % 3)).join(' ')))];
}
