import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changes, figuresIn } from '../bench/last.ts';
import { makeCorpus, type Corpus } from '../bench/build/corpus.ts';

const root = resolve(import.meta.dirname, '..');

describe('the corpus of the benchmark', () => {
  let folder: string;
  let corpus: Corpus;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corpus-'));
    // Made only when every check passes: errors are thrown.
    corpus = await makeCorpus(join(folder, 'een'), 240);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const source = (file: string) => readFile(join(corpus.folder, file), 'utf8');

  test('is our handbook so many times over, nearest to the pages that were asked', async () => {
    const own = corpus.pages.filter(({ id }) => !/-2(?:\/|$)/.test(id)).length;
    expect(corpus.pages).toHaveLength(2 * own);
    expect(Math.abs(corpus.pages.length - 240)).toBeLessThan(own / 2);
    expect(corpus.words).toBeGreaterThan(680);
    expect(corpus.words).toBeLessThan(1000);
  });

  test('has copies that are whole: they refer to pages of their own', async () => {
    const [first, second] = [
      await source('stappenplan/visie-en-opdracht.mdx'),
      await source('stappenplan/visie-en-opdracht-2.mdx'),
    ];
    expect(first).toContain('stap: verkennen\n');
    expect(second).toContain('stap: verkennen-2\n');
    expect(second).not.toContain('stap: verkennen\n');
    const links = (text: string) => text.match(/\]\(\/(?:stappenplan|themas|praktijken)\/[\w-]+/g) ?? [];
    expect(links(first).length).toBeGreaterThan(0);
    expect(links(second)).toEqual(links(first).map((link) => `${link}-2`));
  });

  test('is the same when it is made again', async () => {
    const again = await makeCorpus(join(folder, 'twee'), 240);
    expect(again.pages).toEqual(corpus.pages);
    const file = 'praktijken/enschede-solidariteitspact-2.mdx';
    expect(await readFile(join(again.folder, file), 'utf8')).toBe(await source(file));
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
