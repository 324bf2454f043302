import { appendFileSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Issue } from '../../src/checks/issue.ts';
import { rapportSchema, type Rapport } from '../../src/schema/rapport.ts';
import { copyOfSmall, filesIn, run, words, workFolder, type Outcome } from './command.ts';

const here = workFolder('toegankelijkheid');
const [content, dist] = [join(here, 'content'), join(here, 'dist')];
let outcome: Outcome;
let rapport: Rapport;

beforeAll(async () => {
  await copyOfSmall(content);
  outcome = await run('toegankelijkheid', { CONTENT: content });
  rapport = rapportSchema.parse(
    parse(readFileSync(join(content, 'rapporten/toegankelijkheid.yaml'), 'utf8')),
  );
});
afterAll(() => rm(here, { recursive: true }));

const check = async () =>
  (JSON.parse((await run('check', { CONTENT: content }, ['--json'])).stdout) as Issue[])
    .map(({ rule }) => rule)
    .filter((rule) => rule === 'rapport-verouderd');

test('one command builds the site, looks at every page in light and in dark, and writes the report', () => {
  expect(outcome.stdout).toContain('Het rapport staat in');
  expect(rapport.paginas).toBe(41);
  const ways = Object.fromEntries(rapport.omstandigheden.map(({ id, paginas: pages }) => [id, pages]));
  expect(ways).toMatchObject({ licht: 41, donker: 41 });
  expect(Object.keys(ways).sort()).toEqual([
    'donker',
    'letters-200',
    'licht',
    'papier',
    'smal',
    'tekstafstand',
  ]);
  expect(rapport.motoren.map(({ id, regels: lines }) => [id, lines > 4])).toEqual([
    ['axe', true],
    ['ibm', true],
    ['eigen', true],
  ]);
});

test('it writes an evaluation that others can go on with, with a sample of pages', async () => {
  const earl = JSON.parse(readFileSync(join(content, 'rapporten/toegankelijkheid.earl.json'), 'utf8')) as {
    selectSample: { structuredSample: { id: string }[]; randomSample: object[] };
  };
  expect(earl.selectSample.structuredSample.map(({ id }) => id)).toContain('https://zandmeer.test/');
  expect(earl.selectSample.randomSample.length).toBeGreaterThan(0);
  const { stdout } = await run('check', { CONTENT: content }, ['--json']);
  expect(stdout).not.toContain('earl.json');
});

test('it fails when something is wrong, and only then', () => {
  const wrong = rapport.bevindingen.filter(({ soort }) => soort === 'fout');
  expect(outcome.code).toBe(wrong.length > 0 ? 1 : 0);
});

test('the site publishes the report, and check is content until the content changes', async () => {
  expect(await check()).toEqual([]);
  expect(await run('build', { CONTENT: content, DIST: dist, UITVOER: 'geen' })).toMatchObject({ code: 0 });
  expect(filesIn(dist)).toContain('toegankelijkheid/rapport/index.html');
  expect(words(dist, 'toegankelijkheid/rapport/index.html')).toContain(rapport.browser);
  appendFileSync(join(content, 'begrippen/vertrouwenspersoon.mdx'), '\nEen zin erbij.\n');
  expect(await check()).toEqual(['rapport-verouderd']);
});
