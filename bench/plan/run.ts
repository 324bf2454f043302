import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { makePlanning } from '../../src/planner/make.ts';
import { planLines } from '../../src/planner/table.ts';
import { wholeCalendar } from '../../src/outputs/calendar/planning.ts';
import { writeCalendar } from '../../src/outputs/calendar/write.ts';
import { drawPlanning } from '../../src/drawing/diagram/planning.ts';
import { spread, table } from '../build/tabel.ts';
import { makePlan } from './invoer.ts';

const HELP = `Measures how long a plan takes: to compute, to draw, to say as a table, and to write as a calendar.
Milliseconds are of this machine; trust how they grow.

  --stappen 10,200   numbers of steps
  --keren 50         how often each is measured, after as many times to warm up`;

/** What is measured of a plan; the last answer is kept, so that no work is left out. */
const measurements = {
  'compute, ms': (make: Input) => makePlanning(make.input),
  'draw, ms': ({ planning }: Input) => drawPlanning(planning).shapes,
  'table, ms': ({ planning }: Input) => planLines(planning),
  'calendar, ms': ({ planning, options }: Input) => writeCalendar(wholeCalendar(planning, options)),
};
type Input = ReturnType<typeof makePlan>;

/** `npm run bench -- plan`. */
export async function runPlanBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      stappen: { type: 'string', default: '10,200' },
      keren: { type: 'string', default: '50' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const counts = values.stappen.split(',').map(Number);
  const times = Number(values.keren);
  if (![...counts, times].every((number) => Number.isInteger(number) && number > 0))
    throw new Error('--stappen and --keren are numbers from 1.');
  const plans = counts.map(makePlan);

  const rows = Object.entries(measurements).map(([what, perform]) => [
    what,
    ...plans.map((plan) =>
      spread(
        measure(() => perform(plan), times),
        2,
      ),
    ),
  ]);
  const drawing = plans.map(({ planning }) => drawPlanning(planning).shapes);
  console.log(
    table([
      [
        'min / median / max',
        ...plans.map(({ input, planning }) => `${input.stappen.length} steps, ${planning.start} on`),
      ],
      ...rows,
      ['drawing, kB', ...drawing.map((svg) => kB(svg.length))],
      ['drawing compressed, kB', ...drawing.map((svg) => kB(gzipSync(svg).length))],
    ]),
  );
}

/** Milliseconds of every run. */
function measure(perform: () => unknown, times: number): number[] {
  for (let i = 0; i < times; i++) perform();
  return Array.from({ length: times }, () => {
    const begin = performance.now();
    perform();
    return performance.now() - begin;
  });
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
