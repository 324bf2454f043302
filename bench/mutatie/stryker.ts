import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const root = resolve(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/mutatie');

/**
 * Megabytes in 170 packages that no build and no test needs: fetched on first use and kept, as `check:release` does
 * with its tools.
 */
const STRYKER = '@stryker-mutator/core@10.1.1';

/**
 * Changes the files one place at a time and runs the tests that come there.
 * @param globs which files, from the root of the project
 * @param how.concurrency how many processes run tests
 * @param how.oneIn one in so many changes is tested; 1 for all
 * @returns where Stryker's report stands, as JSON; the one to look through stands beside it, as HTML
 */
export async function mutate(
  globs: readonly string[],
  { concurrency, oneIn }: { concurrency: number; oneIn: number },
): Promise<string> {
  const report = join(cache, 'report');
  const { Stryker } = (await import(join(await fetchStryker(), 'dist/src/index.js'))) as {
    Stryker: new (options: object) => { runMutationTest: () => Promise<unknown> };
  };
  await new Stryker({
    testRunner: 'in-process',
    plugins: ['runner.ts', 'sentences.ts'].map((file) => join(import.meta.dirname, file)),
    mutate: [...globs, '!src/**/*.test.ts', '!src/**/*.d.ts'],
    coverageAnalysis: 'perTest',
    ignorers: ['sentences'],
    ignorePatterns: ['dist*', 'tests/.tmp', 'bench/.tmp', '.astro'],
    tempDirName: 'bench/.tmp/mutatie',
    // Modules that were evaluated once are never forgotten: a new process after so many changes.
    maxTestRunnerReuse: 200,
    concurrency,
    oneIn,
    // A change that hangs, not a machine that has more to do.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 30,
    logLevel: 'error',
    reporters: ['json', 'html', 'progress-append-only'],
    jsonReporter: { fileName: `${report}.json` },
    htmlReporter: { fileName: `${report}.html` },
  }).runMutationTest();
  return `${report}.json`;
}

/** @returns the folder of Stryker's core */
async function fetchStryker(): Promise<string> {
  const core = join(cache, 'node_modules/@stryker-mutator/core');
  if (existsSync(join(core, 'package.json'))) return core;
  console.error('Fetching StrykerJS, once …');
  await mkdir(cache, { recursive: true });
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts'];
  await promisify(execFile)('npm', ['install', '--prefix', cache, ...options, STRYKER]);
  return core;
}
