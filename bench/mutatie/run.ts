import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { table } from '../build/tabel.ts';
import { ROOMS } from './rooms.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/mutatie');

/**
 * 61 MB in 177 packages that no build and no test needs: fetched on first use and kept, as `check:release` does with
 * its tools.
 */
const STRYKER = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1'];

const HELP = `Changes the code of pure rooms in small ways, one at a time, and sees whether a test notices (StrykerJS).
Usage: npm run bench -- mutatie [room or file …]; rooms: ${Object.keys(ROOMS).join(', ')}; without one all of them.

  --tegelijk 1       how many processes

Prints a score for each room, and every change that no test noticed. The report to look through stands in
node_modules/.cache/mutatie/<room>.html. An hour for a room, on two quiet processors.`;

/** `npm run bench -- mutatie`. */
export async function runMutationBench(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { tegelijk: { type: 'string', default: '1' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return console.log(HELP);
  const unknown = positionals.find((room) => globsOf(room).length === 0);
  if (unknown !== undefined) throw new Error(`There is no room «${unknown}».\n\n${HELP}`);
  const core = await fetchStryker();
  const rooms = positionals.length > 0 ? positionals : Object.keys(ROOMS);
  const scores: Score[] = [];
  for (const room of rooms) {
    console.error(`Room ${room} …`);
    scores.push(await mutate(core, room, Number(values.tegelijk)));
  }
  for (const { room, survivors } of scores)
    console.log(`\nNot noticed in ${room}:\n${survivors.join('\n') || '  nothing'}`);
  console.log(
    `\n${table([
      ['room', 'changes', 'noticed', 'not noticed', 'no test', 'score'],
      ...scores.map(({ room, killed, survived, uncovered }) => [
        room,
        String(killed + survived + uncovered),
        String(killed),
        String(survived),
        String(uncovered),
        `${((100 * killed) / Math.max(1, killed + survived + uncovered)).toFixed(1)} %`,
      ]),
    ])}`,
  );
}

/** What a room holds; a path is itself. */
const globsOf = (room: string): readonly string[] => ROOMS[room] ?? (room.includes('/') ? [room] : []);

interface Score {
  room: string;
  killed: number;
  survived: number;
  uncovered: number;
  /** A line for each change that no test noticed. */
  survivors: string[];
}

/** The part of Stryker's report that we read (mutation-testing-report-schema). */
interface Report {
  files: Record<
    string,
    {
      source: string;
      mutants: {
        status:
          'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'CompileError' | 'RuntimeError' | 'Ignored';
        mutatorName: string;
        replacement?: string;
        location: { start: { line: number; column: number }; end: { line: number; column: number } };
      }[];
    }
  >;
}

async function mutate(core: string, room: string, concurrency: number): Promise<Score> {
  const globs = globsOf(room);
  const files = globs.flatMap((glob) => globSync(glob, { cwd: root }));
  if (files.length === 0) throw new Error(`Room ${room} holds no file: look at bench/mutatie/rooms.ts.`);
  const report = join(cache, `${room.replaceAll('/', '-')}.json`);
  const { Stryker } = (await import(join(core, 'dist/src/index.js'))) as {
    Stryker: new (options: object) => { runMutationTest: () => Promise<unknown> };
  };
  await new Stryker({
    testRunner: 'vitest',
    plugins: [join(cache, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    vitest: { configFile: 'bench/mutatie/vitest.config.ts' },
    mutate: [...globs, '!src/**/*.test.ts', '!src/**/*.d.ts'],
    coverageAnalysis: 'perTest',
    // What runs when a file is loaded would ask for all tests anew for each change; tables are held by other tests.
    ignoreStatic: true,
    ignorePatterns: ['dist*', 'tests/.tmp', 'bench/.tmp', '.astro'],
    tempDirName: 'bench/.tmp/mutatie',
    concurrency,
    timeoutMS: 60_000,
    logLevel: 'error',
    reporters: ['json', 'html', 'progress-append-only'],
    jsonReporter: { fileName: report },
    htmlReporter: { fileName: join(cache, `${room.replaceAll('/', '-')}.html`) },
  }).runMutationTest();
  return read(room, JSON.parse(await readFile(report, 'utf8')) as Report);
}

function read(room: string, { files }: Report): Score {
  const score: Score = { room, killed: 0, survived: 0, uncovered: 0, survivors: [] };
  for (const [file, { source, mutants }] of Object.entries(files))
    for (const { status, location, replacement = '' } of mutants) {
      if (status === 'Killed' || status === 'Timeout') score.killed++;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      if (status === 'Survived') score.survived++;
      else score.uncovered++;
      const line = source.split('\n')[location.start.line - 1]?.trim() ?? '';
      const mark = status === 'Survived' ? '' : ' (no test runs it)';
      score.survivors.push(
        `  ${file}:${location.start.line}${mark}  ${line}\n    → ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`,
      );
    }
  return score;
}

/** @returns the folder of Stryker's core */
async function fetchStryker(): Promise<string> {
  const core = join(cache, 'node_modules/@stryker-mutator/core');
  if (existsSync(join(core, 'package.json'))) return core;
  console.error('Fetching StrykerJS, once …');
  await mkdir(cache, { recursive: true });
  // Vitest is found in the project itself: without the option npm would fetch a second one.
  const options = ['--no-save', '--no-package-lock', '--legacy-peer-deps', '--ignore-scripts'];
  await promisify(execFile)('npm', ['install', '--prefix', cache, ...options, ...STRYKER]);
  return core;
}
