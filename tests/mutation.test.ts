import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { noticedPart, readReport, type Score } from '../bench/mutatie/report.ts';
import { ROOMS, TESTS } from '../bench/mutatie/rooms.ts';
import { strykerPlugins } from '../bench/mutatie/sentences.ts';

const root = resolve(import.meta.dirname, '..');

test('every room that is changed has files, and tests', () => {
  const tests = globSync(TESTS, { cwd: root });
  for (const [room, globs] of Object.entries(ROOMS)) {
    expect(globs.flatMap((glob) => globSync(glob, { cwd: root })).length).toBeGreaterThan(10);
    expect(tests.some((file) => file.startsWith(`src/${room}/`))).toBe(true);
  }
});

test('a sentence for people is left as it is, an id and a type are not', () => {
  const [{ value: sentences }] = strykerPlugins;
  const isLeft = (value: string, type = 'StringLiteral') =>
    sentences.shouldIgnore({ node: { type, value } }) !== undefined;
  expect(['Wat er gebeurde.', 'Zo, dus', 'é ï'].map((text) => isLeft(text))).toEqual([true, true, true]);
  expect(['stap', 'wie-doet-wat', ', ', ' ', 'a-b'].map((text) => isLeft(text))).toEqual(
    Array.from({ length: 5 }, () => false),
  );
  expect(isLeft('Wat er gebeurde.', 'TemplateElement')).toBe(false);
});

const score: Score = {
  room: 'page',
  byTest: 60,
  endless: 0,
  byTypes: 20,
  unnoticed: 20,
  untested: { byTypes: 10, unnoticed: 10 },
  skipped: 0,
  survivors: [],
};

test('a score is the part of all changes that something notices', () => {
  expect(noticedPart(score, false)).toEqual({ part: 60 / 120, margin: 0 });
  expect(noticedPart(score, true)).toEqual({ part: 90 / 120, margin: 0 });
});

test('a sample speaks for what it left out, with a margin that grows with what it left out', () => {
  const half = noticedPart({ ...score, skipped: 100 }, false);
  expect(half.part).toBeCloseTo((0.6 * 200) / 220);
  expect(half.margin).toBeCloseTo((1.96 * Math.sqrt((0.6 * 0.4 * 0.5) / 100) * 200) / 220);
  expect(noticedPart({ ...score, skipped: 900 }, false).margin).toBeGreaterThan(half.margin);
});

test('what no test notices is shown to the compiler, as the file would be, and told by its line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mutatie-'));
  try {
    const report = join(folder, 'room.json');
    const mutant = (status: string, replacement: string, line: number, from: number, to: number) => ({
      ...{ status, replacement },
      location: { start: { line, column: from }, end: { line, column: to } },
    });
    const source = 'const a = 1;\nconst b = 2;\n';
    const mutants = [
      mutant('Killed', '0', 1, 11, 12),
      mutant('Timeout', '0', 1, 11, 12),
      mutant('Survived', '3', 2, 11, 12),
      mutant('Survived', '"no"', 2, 11, 12),
      mutant('NoCoverage', '4', 1, 11, 12),
      mutant('RuntimeError', '5', 1, 11, 12),
      mutant('Ignored', '6', 1, 11, 12),
    ];
    await writeFile(
      report,
      JSON.stringify({ files: { 'src/a.ts': { source, mutants }, 'src/b.ts': { source, mutants } } }),
    );
    const seen: string[] = [];
    const read = await readReport('room', new Set(['src/a.ts']), report, (file, text) => {
      seen.push(`${file} ${text}`);
      return text.includes('"no"');
    });
    expect(read).toEqual({
      ...{ room: 'room', byTest: 2, endless: 1, byTypes: 1, unnoticed: 1, skipped: 1 },
      untested: { byTypes: 0, unnoticed: 1 },
      survivors: [
        '  src/a.ts:2  const b = 2;\n    2 → 3',
        '  src/a.ts:1 (no test comes here)  const a = 1;\n    1 → 4',
      ],
    });
    expect(seen).toContain('src/a.ts const a = 1;\nconst b = 3;\n');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the scores have a place in which they are kept', async () => {
  expect(await readFile(join(root, 'docs/mutation.md'), 'utf8')).toMatch(/^\| room \|.*\| score \|$/m);
});
