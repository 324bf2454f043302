import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changes, figuresIn } from '../bench/last.ts';
import { makeCorpus, type Corpus } from '../bench/build/corpus.ts';
import { checkContent } from '../src/load/check.ts';

const root = resolve(import.meta.dirname, '..');

describe('the corpus of the benchmark', () => {
  let map: string;
  let corpus: Corpus;
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'corpus-'));
    corpus = await makeCorpus(join(map, 'een'), 30);
  });
  afterAll(() => rm(map, { recursive: true, force: true }));

  test('passes every check without errors', async () => {
    const { issues } = await checkContent({
      map: corpus.map,
      naam: 'corpus',
      editie: 'landelijk',
      vandaag: '2026-11-02',
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has as many pages as asked, of every soort', () => {
    expect(corpus.paginas).toHaveLength(30);
    expect(new Set(corpus.paginas.map(({ soort }) => soort)).size).toBe(10);
  });

  test('has about 780 words a page', () => {
    expect(corpus.woorden).toBeGreaterThan(680);
    expect(corpus.woorden).toBeLessThan(880);
  });

  test('is the same when it is made again', async () => {
    const nogEens = await makeCorpus(join(map, 'twee'), 30);
    expect(nogEens.paginas).toEqual(corpus.paginas);
    const [een, twee] = await Promise.all(
      [corpus, nogEens].map((waar) => readFile(join(waar.map, 'praktijken/praktijk-3.mdx'), 'utf8')),
    );
    expect(twee).toBe(een);
  });

  test('is refused when it is too small to hold every soort', async () => {
    await expect(makeCorpus(join(map, 'klein'), 5)).rejects.toThrow('A corpus has at least 25 pages');
  });
});

test('a benchmark tells what changed since its last run: the middle of three, per table', () => {
  const table = (time: string, memory: string) => [
    '100 pages of 764 words (min / median / max)',
    `                      ours             bare`,
    `wall time, s          ${time}   8.0 / 9.0 / 9.5`,
    `peak memory, MiB      ${memory}   700 / 710 / 720`,
  ];
  const was = figuresIn(table('17.9 / 20.0 / 21.0', '500 / 505 / 510'));
  expect(was).toEqual({
    '100 pages of 764 words · wall time, s · ours': 20,
    '100 pages of 764 words · wall time, s · bare': 9,
    '100 pages of 764 words · peak memory, MiB · ours': 505,
    '100 pages of 764 words · peak memory, MiB · bare': 710,
  });
  const is = figuresIn(table('17.9 / 15.0 / 21.0', '500 / 506 / 510'));
  expect(changes({ day: '2026-11-29', figures: was }, is)).toMatch(
    /since 2026-11-29\n.*\n.*wall time, s · ours +20 +15 +−25 %$/,
  );
  expect(changes({ day: '2026-11-29', figures: was }, was)).toBe(
    'Nothing changed by 1 % or more since 2026-11-29.',
  );
});

test('an unknown benchmark is refused, with those that exist', () => {
  const { status, stderr } = spawnSync(process.execPath, ['bench/run.ts', 'bouw'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('There is no benchmark «bouw».');
  expect(stderr).toContain('  build ');
});
