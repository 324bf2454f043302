import { plusDays } from '../../src/planner/calendar/date.ts';
import { makePlanning } from '../../src/planner/make.ts';
import type { PlannerInput, PlannedStap } from '../../src/planner/planning.ts';
import type { CalendarOptions } from '../../src/outputs/calendar/planning.ts';

/** Like the real step plan: each step after the one before, every third beside it. */
const stap = (i: number): PlannedStap => ({
  id: `stap-${i}`,
  nummer: i + 1,
  titel: `Een stap met een gewone titel, nummer ${i + 1}`,
  ...(i % 5 !== 4 && { duur: { min: 4 + (i % 5), max: 8 + (i % 7) } }),
  doorlopend: i % 5 === 4,
  bevatLeerlijn: i === 6,
  na:
    i === 0
      ? []
      : [
          { stap: `stap-${Math.max(0, i - (i % 3 === 2 ? 2 : 1))}`, moment: 'begin', plusWeken: 2 },
          ...(i > 1 && i % 5 !== 0
            ? [{ stap: `stap-${i - (i % 5)}`, moment: 'einde', plusWeken: 0 } as const]
            : []),
        ],
  mijlpalen: [
    ...(i === 4
      ? ([{ ...moment(i, 'netwerk'), patroon: 'elke', maanden: 1, netwerkbijeenkomst: true }] as const)
      : []),
    ...(i % 5 === 4 ? ([{ ...moment(i, 'evaluatie'), patroon: 'eenmalig', weken: 52 }] as const) : []),
  ],
});

const moment = (i: number, name: string) => ({
  id: `${name}-${i}`,
  titel: `Een ${name}`,
  stap: `stap-${i}`,
  moment: 'begin' as const,
});

/** A plan of so many steps, with six pauses a year for five years, ten meetings and a calendar. */
export function makePlan(count: number) {
  const start = '2027-01-04';
  const input: PlannerInput = {
    start,
    stappen: Array.from({ length: count }, (_, i) => stap(i)),
    pauzes: Array.from({ length: 30 }, (_, i) => {
      const of = plusDays(start, 40 + i * 61);
      return { van: of, tot: plusDays(of, i % 6 === 3 ? 42 : 8), naam: `Vakantie ${i + 1}` };
    }),
    network: { eachMonths: 1 },
    leerlijn: {
      modules: Array.from({ length: 10 }, (_, i) => ({
        id: `les-${i}`,
        nummer: i + 1,
        titel: `Bijeenkomst ${i + 1}`,
        minuten: 180,
        programma: Array.from({ length: 8 }, (_, part) => ({ titel: `Onderdeel ${part}`, minuten: 20 })),
      })),
    },
  };
  const options: CalendarOptions = {
    name: 'Stappenplan Zandmeer',
    site: 'https://zandmeer.test/',
    page: '/plan/',
    trait: 'zandmeer',
    made: '2026-11-22',
    serial: 1,
    addresses: {},
    leerlijn: { startTime: '13:30' },
  };
  return { input, options, planning: makePlanning(input) };
}
