import { plusDagen } from '../../src/model/planning/datum.ts';
import { maakPlanning } from '../../src/model/planning/maak.ts';
import type { PlanInvoer, PlanStap } from '../../src/model/planning/planning.ts';
import type { AgendaOpties } from '../../src/outputs/agenda/planning.ts';

/** Like the real step plan: each step after the one before, every third beside it. */
const stap = (i: number): PlanStap => ({
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

const moment = (i: number, naam: string) => ({
  id: `${naam}-${i}`,
  titel: `Een ${naam}`,
  stap: `stap-${i}`,
  moment: 'begin' as const,
});

/** A plan of so many steps, with six pauses a year for five years, ten meetings and a calendar. */
export function makePlan(aantal: number) {
  const start = '2027-01-04';
  const invoer: PlanInvoer = {
    start,
    stappen: Array.from({ length: aantal }, (_, i) => stap(i)),
    pauzes: Array.from({ length: 30 }, (_, i) => {
      const van = plusDagen(start, 40 + i * 61);
      return { van, tot: plusDagen(van, i % 6 === 3 ? 42 : 8), naam: `Vakantie ${i + 1}` };
    }),
    netwerk: { elkeMaanden: 1 },
    leerlijn: {
      modules: Array.from({ length: 10 }, (_, i) => ({
        id: `les-${i}`,
        nummer: i + 1,
        titel: `Bijeenkomst ${i + 1}`,
        minuten: 180,
        programma: Array.from({ length: 8 }, (_, deel) => ({ titel: `Onderdeel ${deel}`, minuten: 20 })),
      })),
    },
  };
  const opties: AgendaOpties = {
    naam: 'Stappenplan Zandmeer',
    site: 'https://zandmeer.test/',
    pagina: '/plan/',
    kenmerk: 'zandmeer',
    gemaakt: '2026-11-22',
    volgnummer: 1,
    adressen: {},
    leerlijn: { begintijd: '13:30' },
  };
  return { invoer, opties, planning: maakPlanning(invoer) };
}
