import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf } from '../../src/handbook/address.ts';
import { kinds } from '../../src/kinds/index.ts';
import { copyOfProject } from '../tempo/project.ts';
import { makeCorpus, type Corpus } from './corpus.ts';
import { makeBare, type Manner } from './kaal.ts';
import { measure, type Build, type Measurement } from './meet.ts';
import { median, spread, table } from './tabel.ts';

const root = resolve(import.meta.dirname, '../..');
const tmp = join(root, 'bench/.tmp');

const HELP = `Measures a cold build with search, in pairs: this project, then a bare Astro site with the same text.
Trust the ratios within a pair; seconds depend on what else the machine does.
What it makes stays in bench/.tmp/, to look at.

  --maten 100,1000   numbers of pages, rounded to whole handbooks: ours, so many times over
  --paren 3          pairs per size
  --tree             compare ways to show a body instead, without search: our writer over the tree and MDX modules`;

/** `npm run bench -- build`. */
export async function runBuildBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      maten: { type: 'string', default: '100,1000' },
      paren: { type: 'string', default: '3' },
      tree: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const sizes = values.maten.split(',').map(Number);
  const pairs = Number(values.paren);
  if (!Number.isInteger(pairs) || pairs < 1)
    throw new Error(`--paren is a number from 1, not ${values.paren}.`);

  const series: Series[] = [];
  for (const [i, size] of sizes.entries()) {
    const corpus = await makeCorpus(join(tmp, `inhoud-${size}`), size);
    const builders = values.tree ? await manners(corpus, size) : await ourEnBare(corpus, size);
    // The first build of all pays for reading packages from disk; it does not count.
    if (i === 0) for (const build of Object.values(builders)) await measure(build);
    const runs: Series = { size: corpus.pages.length, words: corpus.words, measurements: {} };
    for (let pair = 1; pair <= pairs; pair++)
      for (const [name, build] of Object.entries(builders)) {
        const measurement = await measure(build);
        (runs.measurements[name] ??= []).push(measurement);
        console.error(`${size} pages, pair ${pair}, ${name}: ${measurement.time.toFixed(1)} s`);
      }
    series.push(runs);
    console.log(`\n${report(runs)}`);
    if (builders.ours) console.log(`\n${await afterEdit(corpus, builders.ours, pairs)}`);
  }
  if (series.length > 1) console.log(`\n${growth(series[0]!, series.at(-1)!)}`);
}

/** All builds of one size, by builder. */
interface Series {
  size: number;
  words: number;
  measurements: Record<string, Measurement[]>;
}

async function ourEnBare(corpus: Corpus, size: number): Promise<Record<string, Build>> {
  const dist = join(tmp, `dist-${size}`);
  const project = join(tmp, `project-${size}`);
  await rm(project, { recursive: true, force: true });
  await copyOfProject(project);
  const our: Build = {
    script: [join(project, 'src/cli/build.ts')],
    env: { CONTENT: corpus.folder, DIST: dist, UITVOER: 'geen' },
    dist,
    // What builds keep, so that each begins with nothing.
    clean: ['node_modules/.cache', '.astro'].map((name) => join(project, name)),
    addresses: corpus.pages.map(addressOf),
  };
  return { ours: our, bare: await bare(corpus, size, 'mdx') };
}

async function manners(corpus: Corpus, size: number): Promise<Record<string, Build>> {
  const withoutSearch = async (manner: Manner): Promise<Build> => ({
    ...(await bare(corpus, size, manner)),
    env: { ZOEKINDEX: 'geen' },
  });
  return {
    'our writer': await withoutSearch('boom'),
    'compiled MDX': await withoutSearch('mdx'),
    'compiled, not shown': await withoutSearch('modules'),
    'no body': await withoutSearch('leeg'),
  };
}

async function bare(corpus: Corpus, size: number, manner: Manner): Promise<Build> {
  const folder = join(tmp, `kaal-${manner}-${size}`);
  await makeBare(folder, corpus.pages, manner);
  return {
    script: [join(import.meta.dirname, 'build-kaal.ts'), folder],
    dist: join(folder, 'dist'),
    clean: [join(folder, 'node_modules'), join(folder, '.astro')],
    addresses: corpus.pages.map(addressOf),
  };
}

/** Every measure, per builder: smallest, middle and largest; and the ratio of the first to the second, per pair. */
function report({ size, words, measurements }: Series): string {
  const names = Object.keys(measurements);
  const [one, two] = Object.values(measurements) as [Measurement[], Measurement[]];
  const row = (name: string, standard: (measurement: Measurement) => number, decimals = 1) => [
    name,
    ...Object.values(measurements).map((list) => spread(list.map(standard), decimals)),
    one.map((measurement, i) => (standard(measurement) / standard(two[i]!)).toFixed(2)).join(' '),
    median(one.map((measurement, i) => standard(measurement) / standard(two[i]!))).toFixed(2),
  ];
  return `${size} pages of ${words.toFixed(0)} words (min / median / max)\n${table([
    ['', ...names, `${names[0]} : ${names[1]}, per pair`, 'median'],
    row('wall time, s', ({ time }) => time),
    row('ms per page', ({ time }) => (time * 1000) / size),
    row('processor time, s', ({ cpu }) => cpu),
    row('peak memory, MiB', ({ piek: peak }) => peak / 1024, 0),
    row('files', ({ files }) => files, 0),
    row('HTML per page, kB (median)', ({ html }) => html / 1000),
    row('HTML of the largest page, kB', ({ htmlMax }) => htmlMax / 1000),
  ])}`;
}

/** What a build takes after a sentence was added to one page, with all that the builds before kept. */
async function afterEdit({ folder, pages }: Corpus, our: Build, times: number): Promise<string> {
  const file = join(
    folder,
    kinds.stap.folder,
    `${pages.find(({ soort }) => soort === 'stap')?.id ?? ''}.mdx`,
  );
  const text = await readFile(file, 'utf8');
  const taken: Measurement[] = [];
  for (let time = 1; time <= times; time++) {
    await writeFile(file, `${text}\nDeze zin kwam er de ${time}e keer bij.\n`);
    taken.push(await measure({ ...our, clean: [] }));
  }
  await writeFile(file, text);
  return `${pages.length} pages, a sentence changed (min / median / max)\n${table([
    ['', 'ours'],
    ['wall time, s', spread(taken.map(({ time }) => time))],
    ['processor time, s', spread(taken.map(({ cpu }) => cpu))],
    [
      'peak memory, MiB',
      spread(
        taken.map(({ piek: peak }) => peak / 1024),
        0,
      ),
    ],
  ])}`;
}

/** By how much cost grew from the smallest to the largest size. */
function growth(small: Series, large: Series): string {
  const names = Object.keys(small.measurements);
  const factor = (name: string, standard: (measurement: Measurement) => number) =>
    (
      median(large.measurements[name]!.map(standard)) / median(small.measurements[name]!.map(standard))
    ).toFixed(2);
  const row = (what: string, standard: (measurement: Measurement) => number) => [
    what,
    ...names.map((name) => `× ${factor(name, standard)}`),
  ];
  return `Growth from ${small.size} to ${large.size} pages (× ${(large.size / small.size).toFixed(2)})\n${table(
    [
      ['', ...names],
      row('wall time', ({ time }) => time),
      row('processor time', ({ cpu }) => cpu),
      row('peak memory', ({ piek: peak }) => peak),
      row('files', ({ files }) => files),
      row('HTML per page (median)', ({ html }) => html),
    ],
  )}`;
}
