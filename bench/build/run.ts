import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { adresVan } from '../../src/model/adres.ts';
import { makeCorpus, type Corpus } from './corpus.ts';
import { makeKaal, type Wijze } from './kaal.ts';
import { measure, type Bouw, type Meting } from './meet.ts';
import { median, spreiding, tabel } from './tabel.ts';

const root = resolve(import.meta.dirname, '../..');
const tmp = join(root, 'bench/.tmp');

const HULP = `Measures a cold build with search, in pairs: this project, then a bare Astro site with the same text.
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
  if (values.help) return console.log(HULP);
  const maten = values.maten.split(',').map(Number);
  const paren = Number(values.paren);
  if (!Number.isInteger(paren) || paren < 1)
    throw new Error(`--paren is a number from 1, not ${values.paren}.`);

  const reeksen: Reeks[] = [];
  for (const [i, maat] of maten.entries()) {
    const corpus = await makeCorpus(join(tmp, `inhoud-${maat}`), maat);
    const bouwers = values.tree ? await wijzen(corpus, maat) : await onsEnKaal(corpus, maat);
    // The first build of all pays for reading packages from disk; it does not count.
    if (i === 0) for (const bouw of Object.values(bouwers)) await measure(bouw);
    const reeks: Reeks = { maat: corpus.paginas.length, woorden: corpus.woorden, metingen: {} };
    for (let paar = 1; paar <= paren; paar++)
      for (const [naam, bouw] of Object.entries(bouwers)) {
        const meting = await measure(bouw);
        (reeks.metingen[naam] ??= []).push(meting);
        console.error(`${maat} pages, pair ${paar}, ${naam}: ${meting.tijd.toFixed(1)} s`);
      }
    reeksen.push(reeks);
    console.log(`\n${report(reeks)}`);
  }
  if (reeksen.length > 1) console.log(`\n${growth(reeksen[0]!, reeksen.at(-1)!)}`);
}

/** All builds of one size, by builder. */
interface Reeks {
  maat: number;
  woorden: number;
  metingen: Record<string, Meting[]>;
}

async function onsEnKaal(corpus: Corpus, maat: number): Promise<Record<string, Bouw>> {
  const dist = join(tmp, `dist-${maat}`);
  const ons: Bouw = {
    script: [join(root, 'src/cli/build.ts')],
    // Own caches for every build: `buildSite` makes one and removes it.
    env: { CONTENT: corpus.map, DIST: dist, UITVOER: 'geen' },
    dist,
    schoon: [],
    adressen: corpus.paginas.map(adresVan),
  };
  return { ours: ons, bare: await kaal(corpus, maat, 'mdx') };
}

async function wijzen(corpus: Corpus, maat: number): Promise<Record<string, Bouw>> {
  const zonderZoeken = async (wijze: Wijze): Promise<Bouw> => ({
    ...(await kaal(corpus, maat, wijze)),
    env: { ZOEKINDEX: 'geen' },
  });
  return {
    'our writer': await zonderZoeken('boom'),
    'compiled MDX': await zonderZoeken('mdx'),
    'compiled, not shown': await zonderZoeken('modules'),
    'no body': await zonderZoeken('leeg'),
  };
}

async function kaal(corpus: Corpus, maat: number, wijze: Wijze): Promise<Bouw> {
  const map = join(tmp, `kaal-${wijze}-${maat}`);
  await makeKaal(map, corpus.paginas, wijze);
  return {
    script: [join(import.meta.dirname, 'build-kaal.ts'), map],
    dist: join(map, 'dist'),
    schoon: [join(map, 'node_modules'), join(map, '.astro')],
    adressen: corpus.paginas.map(adresVan),
  };
}

/** Every measure, per builder: smallest, middle and largest; and the ratio of the first to the second, per pair. */
function report({ maat, woorden, metingen }: Reeks): string {
  const namen = Object.keys(metingen);
  const [een, twee] = Object.values(metingen) as [Meting[], Meting[]];
  const rij = (naam: string, maatstaf: (meting: Meting) => number, decimalen = 1) => [
    naam,
    ...Object.values(metingen).map((lijst) => spreiding(lijst.map(maatstaf), decimalen)),
    een.map((meting, i) => (maatstaf(meting) / maatstaf(twee[i]!)).toFixed(2)).join(' '),
    median(een.map((meting, i) => maatstaf(meting) / maatstaf(twee[i]!))).toFixed(2),
  ];
  return `${maat} pages of ${woorden.toFixed(0)} words (min / median / max)\n${tabel([
    ['', ...namen, `${namen[0]} : ${namen[1]}, per pair`, 'median'],
    rij('wall time, s', ({ tijd }) => tijd),
    rij('ms per page', ({ tijd }) => (tijd * 1000) / maat),
    rij('processor time, s', ({ cpu }) => cpu),
    rij('peak memory, MiB', ({ piek }) => piek / 1024, 0),
    rij('files', ({ bestanden }) => bestanden, 0),
    rij('HTML per page, kB (median)', ({ html }) => html / 1000),
    rij('HTML of the largest page, kB', ({ htmlMax }) => htmlMax / 1000),
  ])}`;
}

/** By how much cost grew from the smallest to the largest size. */
function growth(klein: Reeks, groot: Reeks): string {
  const namen = Object.keys(klein.metingen);
  const factor = (naam: string, maatstaf: (meting: Meting) => number) =>
    (median(groot.metingen[naam]!.map(maatstaf)) / median(klein.metingen[naam]!.map(maatstaf))).toFixed(2);
  const rij = (wat: string, maatstaf: (meting: Meting) => number) => [
    wat,
    ...namen.map((naam) => `× ${factor(naam, maatstaf)}`),
  ];
  return `Growth from ${klein.maat} to ${groot.maat} pages (× ${(groot.maat / klein.maat).toFixed(2)})\n${tabel(
    [
      ['', ...namen],
      rij('wall time', ({ tijd }) => tijd),
      rij('processor time', ({ cpu }) => cpu),
      rij('peak memory', ({ piek }) => piek),
      rij('files', ({ bestanden }) => bestanden),
      rij('HTML per page (median)', ({ html }) => html),
    ],
  )}`;
}
