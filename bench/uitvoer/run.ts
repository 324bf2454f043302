import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../build/tabel.ts';
import { output } from './uitvoer.ts';

const HELP = `Measures what each kind of download costs: seconds, seconds of processor, and peak memory of the whole process,
for the handbook and for one three times as large. Every output runs in a process of its own and is made anew.

  --maal 1,3      how many times the handbook
  --alleen PDF    only outputs whose name holds this`;

interface Measurement {
  seconden: number;
  processor: number;
  piek: number;
  bestanden: number;
  bytes: number;
}

/** `npm run bench -- uitvoer`. */
export async function runOutputBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      maal: { type: 'string', default: '1,3' },
      alleen: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const times = values.maal.split(',').map(Number);
  if (!times.every((times) => Number.isInteger(times) && times > 0))
    throw new Error('--maal holds numbers from 1.');
  const names = Object.keys(output).filter((name) => name.includes(values.alleen));
  if (names.length === 0) throw new Error(`No output is called «${values.alleen}».`);
  const rows = names.map((name) => {
    const measurements = times.map((times) => measure(name, times));
    return [name, ...measurements.flatMap(cells), growth(measurements)];
  });
  console.log(
    table([
      ['output', ...times.flatMap((times) => [`× ${times}: s`, 'cpu s', 'peak MB', 'files', 'kB']), 'growth'],
      ...rows,
    ]),
  );
}

const measure = (name: string, times: number): Measurement =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'maak.ts'), name, String(times)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  ) as Measurement;

const cells = ({
  seconden: seconds,
  processor,
  piek: peak,
  bestanden: files,
  bytes,
}: Measurement): string[] => [
  seconds.toFixed(1),
  processor.toFixed(1),
  String(Math.round(peak / 1e6)),
  String(files),
  String(Math.round(bytes / 1000)),
];

/** How many times the processor time of the first the last took. */
const growth = (measurements: readonly Measurement[]): string =>
  `× ${(measurements.at(-1)!.processor / measurements[0]!.processor).toFixed(1)}`;
