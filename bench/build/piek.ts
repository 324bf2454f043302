import { writeFileSync } from 'node:fs';

/** Preloaded into a measured process (`node --import`): writes down at exit what it used. */
export interface Consumption {
  /** Peak memory in kB, as the operating system counts it. */
  piek: number;
  /** Processor time of all threads, in seconds: steadier than wall time on a busy machine. */
  cpu: number;
}

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const consumption: Consumption = { piek: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 };
  if (process.env.BENCH_VERBRUIK) writeFileSync(process.env.BENCH_VERBRUIK, JSON.stringify(consumption));
});
