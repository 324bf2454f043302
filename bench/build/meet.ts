import { spawn } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Consumption } from './piek.ts';
import { median } from './tabel.ts';

/** What one build took and made. */
export interface Measurement extends Consumption {
  /** Wall time in seconds. */
  time: number;
  files: number;
  /** Bytes of HTML per reading page: the median, and the largest. */
  html: number;
  htmlMax: number;
}

export interface Build {
  /** The script that builds, and its arguments. */
  script: string[];
  env?: Record<string, string>;
  /** Where the site comes. */
  dist: string;
  /** Folders to remove first, so that each build begins with nothing. */
  clean: string[];
  /** Addresses of the reading pages. */
  addresses: string[];
}

/**
 * Builds in a process of its own and measures it. Peak memory is that of the Node process, by far the
 * largest; Pagefind runs beside it as a small process, the same for every builder.
 * @throws with the last lines of output when the build fails
 */
export async function measure({ script, env = {}, dist, clean, addresses }: Build): Promise<Measurement> {
  for (const folder of [dist, ...clean]) await rm(folder, { recursive: true, force: true });
  const consumption = `${dist}.json`;
  const start = performance.now();
  await run(['--import', PEAK, ...script], { ...env, BENCH_VERBRUIK: consumption });
  const time = (performance.now() - start) / 1000;
  const { piek: peak, cpu } = JSON.parse(await readFile(consumption, 'utf8')) as Consumption;
  const html = await Promise.all(
    addresses.map(async (address) => (await stat(join(dist, address, 'index.html'))).size),
  );
  const everything = await readdir(dist, { recursive: true, withFileTypes: true });
  return {
    time,
    piek: peak,
    cpu,
    files: everything.filter((item) => item.isFile()).length,
    html: median(html),
    htmlMax: Math.max(...html),
  };
}

const PEAK = join(import.meta.dirname, 'piek.ts');

function run(args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((ready, failed) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        output = (output + part.toString()).slice(-4000);
      });
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) ready();
      else failed(new Error(`The build stopped with exit code ${code}:\n${output}`));
    });
  });
}
