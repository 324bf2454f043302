import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tabel } from '../build/tabel.ts';
import { uitvoer } from './uitvoer.ts';

const HULP = `Measures what each kind of download costs: seconds, seconds of processor, and peak memory of the whole process,
for the handbook and for one three times as large. Every output runs in a process of its own and is made anew.

  --maal 1,3      how many times the handbook
  --alleen PDF    only outputs whose name holds this`;

interface Meting {
  seconden: number;
  processor: number;
  piek: number;
  bestanden: number;
  bytes: number;
}

/** `npm run bench -- uitvoer`. */
export async function runUitvoerBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      maal: { type: 'string', default: '1,3' },
      alleen: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HULP);
  const keren = values.maal.split(',').map(Number);
  if (!keren.every((keer) => Number.isInteger(keer) && keer > 0))
    throw new Error('--maal holds numbers from 1.');
  const namen = Object.keys(uitvoer).filter((naam) => naam.includes(values.alleen));
  if (namen.length === 0) throw new Error(`No output is called «${values.alleen}».`);
  const rijen = namen.map((naam) => {
    const metingen = keren.map((keer) => meet(naam, keer));
    return [naam, ...metingen.flatMap(cellen), groei(metingen)];
  });
  console.log(
    tabel([
      ['output', ...keren.flatMap((keer) => [`× ${keer}: s`, 'cpu s', 'peak MB', 'files', 'kB']), 'growth'],
      ...rijen,
    ]),
  );
}

const meet = (naam: string, keer: number): Meting =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'maak.ts'), naam, String(keer)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  ) as Meting;

const cellen = ({ seconden, processor, piek, bestanden, bytes }: Meting): string[] => [
  seconden.toFixed(1),
  processor.toFixed(1),
  String(Math.round(piek / 1e6)),
  String(bestanden),
  String(Math.round(bytes / 1000)),
];

/** How many times the processor time of the first the last took. */
const groei = (metingen: readonly Meting[]): string =>
  `× ${(metingen.at(-1)!.processor / metingen[0]!.processor).toFixed(1)}`;
