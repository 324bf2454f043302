import { spawn } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verbruik } from './piek.ts';
import { median } from './tabel.ts';

/** What one build took and made. */
export interface Meting extends Verbruik {
  /** Wall time in seconds. */
  tijd: number;
  bestanden: number;
  /** Bytes of HTML per reading page: the median, and the largest. */
  html: number;
  htmlMax: number;
}

export interface Bouw {
  /** The script that builds, and its arguments. */
  script: string[];
  env?: Record<string, string>;
  /** Where the site comes. */
  dist: string;
  /** Folders to remove first, so that each build begins with nothing. */
  schoon: string[];
  /** Addresses of the reading pages. */
  adressen: string[];
}

/**
 * Builds in a process of its own and measures it. Peak memory is that of the Node process, by far the
 * largest; Pagefind runs beside it as a small process, the same for every builder.
 * @throws with the last lines of output when the build fails
 */
export async function measure({ script, env = {}, dist, schoon, adressen }: Bouw): Promise<Meting> {
  for (const map of [dist, ...schoon]) await rm(map, { recursive: true, force: true });
  const verbruik = `${dist}.json`;
  const start = performance.now();
  await run(['--import', PIEK, ...script], { ...env, BENCH_VERBRUIK: verbruik });
  const tijd = (performance.now() - start) / 1000;
  const { piek, cpu } = JSON.parse(await readFile(verbruik, 'utf8')) as Verbruik;
  const html = await Promise.all(
    adressen.map(async (adres) => (await stat(join(dist, adres, 'index.html'))).size),
  );
  const alles = await readdir(dist, { recursive: true, withFileTypes: true });
  return {
    tijd,
    piek,
    cpu,
    bestanden: alles.filter((item) => item.isFile()).length,
    html: median(html),
    htmlMax: Math.max(...html),
  };
}

const PIEK = join(import.meta.dirname, 'piek.ts');

function run(args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, args, {
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let uitvoer = '';
    for (const stroom of [kind.stdout, kind.stderr])
      stroom.on('data', (deel: Buffer) => {
        uitvoer = (uitvoer + deel.toString()).slice(-4000);
      });
    kind.on('error', mislukt);
    kind.on('close', (code) => {
      if (code === 0) klaar();
      else mislukt(new Error(`The build stopped with exit code ${code}:\n${uitvoer}`));
    });
  });
}
