import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { maakPlanning } from '../../src/model/planning/maak.ts';
import { planRegels } from '../../src/model/planning/tabel.ts';
import { heleAgenda } from '../../src/outputs/agenda/planning.ts';
import { schrijfAgenda } from '../../src/outputs/agenda/schrijf.ts';
import { tekenPlanning } from '../../src/outputs/shared/diagram/planning.ts';
import { spreiding, tabel } from '../build/tabel.ts';
import { makePlan } from './invoer.ts';

const HULP = `Measures how long a plan takes: to compute, to draw, to say as a table, and to write as a calendar.
Milliseconds are of this machine; trust how they grow.

  --stappen 10,200   numbers of steps
  --keren 50         how often each is measured, after as many times to warm up`;

/** What is measured of a plan; the last answer is kept, so that no work is left out. */
const metingen = {
  'compute, ms': (maak: Invoer) => maakPlanning(maak.invoer),
  'draw, ms': ({ planning }: Invoer) => tekenPlanning(planning).vormen,
  'table, ms': ({ planning }: Invoer) => planRegels(planning),
  'calendar, ms': ({ planning, opties }: Invoer) => schrijfAgenda(heleAgenda(planning, opties)),
};
type Invoer = ReturnType<typeof makePlan>;

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
  if (values.help) return console.log(HULP);
  const aantallen = values.stappen.split(',').map(Number);
  const keren = Number(values.keren);
  if (![...aantallen, keren].every((getal) => Number.isInteger(getal) && getal > 0))
    throw new Error('--stappen and --keren are numbers from 1.');
  const plannen = aantallen.map(makePlan);

  const rijen = Object.entries(metingen).map(([wat, doe]) => [
    wat,
    ...plannen.map((plan) =>
      spreiding(
        meet(() => doe(plan), keren),
        2,
      ),
    ),
  ]);
  const tekening = plannen.map(({ planning }) => tekenPlanning(planning).vormen);
  console.log(
    tabel([
      [
        'min / median / max',
        ...plannen.map(({ invoer, planning }) => `${invoer.stappen.length} steps, ${planning.start} on`),
      ],
      ...rijen,
      ['drawing, kB', ...tekening.map((svg) => kB(svg.length))],
      ['drawing compressed, kB', ...tekening.map((svg) => kB(gzipSync(svg).length))],
    ]),
  );
}

/** Milliseconds of every run. */
function meet(doe: () => unknown, keren: number): number[] {
  for (let i = 0; i < keren; i++) doe();
  return Array.from({ length: keren }, () => {
    const begin = performance.now();
    doe();
    return performance.now() - begin;
  });
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
