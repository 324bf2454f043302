import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from '../build/corpus.ts';
import { spread, table } from '../build/tabel.ts';
import { serveContent, until } from './served.ts';

const HELP = `Measures npm run dev: until the first page is there, and from a save until its page shows it.
Wall time is what a writer waits; processor time says the same on a busy machine.

  --paginas 0,1000   sizes; 0 is the handbook as it is, another number an invented one
  --keren 5          how often a step is saved`;

const content = resolve(import.meta.dirname, '../../content');
const FILE = 'stappenplan/verkennen.mdx';
const ADDRESS = '/stappenplan/verkennen/';

/** `npm run bench -- dev`. */
export async function runDevBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      paginas: { type: 'string', default: '0,1000' },
      keren: { type: 'string', default: '5' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const work = await mkdtemp(join(tmpdir(), 'bench-dev-'));
  try {
    for (const size of values.paginas.split(',').map(Number)) {
      const folder = join(work, 'content');
      const pages = size === 0 ? undefined : (await makeCorpus(folder, size)).pages.length;
      if (pages === undefined) await cp(content, folder, { recursive: true });
      await measure(folder, Number(values.keren), pages === undefined ? 'handbook' : `${pages} pages`);
      await rm(folder, { recursive: true });
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function measure(folder: string, times: number, name: string): Promise<void> {
  const begin = performance.now();
  const dev = await serveContent(folder);
  const wall: number[] = [];
  const processor: number[] = [];
  try {
    await until(async () => (await fetch(`${dev.address}${ADDRESS}`)).ok);
    const first = [(performance.now() - begin) / 1000, await dev.processor()];
    const file = join(folder, FILE);
    const text = await readFile(file, 'utf8');
    for (let i = 0; i < times; i++) {
      // All that follows from the save before is done: a second of rest, and no processor used in it.
      for (let before = -1; before !== (before = await dev.processor());)
        await new Promise((next) => setTimeout(next, 1000));
      const used = await dev.processor();
      const saved = performance.now();
      const sign = `Bewaard voor de ${i}e keer`;
      await writeFile(file, text.replace(/^titel: .*$/m, `titel: ${sign}`));
      await until(async () => (await (await fetch(`${dev.address}${ADDRESS}`)).text()).includes(sign));
      wall.push((performance.now() - saved) / 1000);
      processor.push((await dev.processor()) - used);
    }
    console.log(
      table([
        ['min / median / max', name],
        ['first page, wall time, s', spread([first[0] ?? 0])],
        ['first page, processor, s', spread([first[1] ?? 0])],
        ['saved until shown, wall time, s', spread(wall, 2)],
        ['saved until shown, processor, s', spread(processor, 2)],
      ]),
    );
  } finally {
    await dev.stop();
  }
}
