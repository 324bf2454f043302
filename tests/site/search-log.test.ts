import { execFile } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from './dist.ts';

const root = resolve(import.meta.dirname, '../..');
const here = mkdtempSync(join(tmpdir(), 'search-log-'));
afterAll(() => rmSync(here, { recursive: true }));

interface Told {
  code: number;
  out: string;
  err: string;
}
const ask = (...logs: string[]): Promise<Told> => askOf(dist, ...logs);
const askOf = (site: string, ...logs: string[]): Promise<Told> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['src/cli/zoekvragen.ts', ...logs],
      { cwd: root, env: { ...process.env, DIST: site, INIT_CWD: here } },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

const line = (question: string): string =>
  `192.0.2.1 - - [30/Nov/2026:10:00:00 +0100] "GET /zoeken/?q=${encodeURIComponent(question)} HTTP/2.0" 200 9 "-" "x"`;

let told: Told;
beforeAll(async () => {
  const asked = ['drone verzekering', 'Drone  verzekering', 'xqzwvk', 'vergoedng', 'ik wil dood', 'kosten'];
  writeFileSync(join(here, 'access.log'), asked.map(line).join('\n'));
  writeFileSync(join(here, 'oud.log.gz'), gzipSync([line('drone verzekering'), ''].join('\n')));
  told = await ask('access.log', 'oud.log.gz');
});

test('questions are counted over all logs, in whatever capitals they were typed', () => {
  expect(told).toMatchObject({ code: 0, err: '' });
  expect(told.out).toContain('7 keer gezocht, met 5 verschillende vragen.');
});

test('what was not found is told, and in which file a search word would help', () => {
  expect(told.out).toMatch(/Niets gevonden \(1\)\n +1 × xqzwvk\n/);
  expect(told.out).toMatch(/3 × drone verzekering\n +«drone» staat niet in de handleiding/);
  expect(told.out).toContain('zoekwoorden in content/themas/verzekering.mdx');
  expect(told.out).toContain('gelezen als «vergoeding»');
  expect(told.out).toContain('Bij 1 vraag kende de handleiding elk woord dat ertoe doet.');
});

test('who was in need is counted and not repeated, and nothing of who asked is told', () => {
  expect(told.out).toContain('1 keer stond er hulp boven de resultaten.');
  expect(told.out).not.toContain('dood');
  expect(told.out).not.toContain('192.0.2.1');
});

test('all files that cannot be read are told in one run, in Dutch', async () => {
  writeFileSync(join(here, 'stuk.gz'), 'geen gz');
  const { code, out, err } = await ask('nergens.log', 'access.log', 'stuk.gz', '.');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('nergens.log is niet te lezen: dit bestand is er niet.');
  expect(err).toContain('stuk.gz is niet te lezen: het is geen gz-bestand, of niet heel.');
  expect(err).toContain('dit is een map. Noem het bestand erin.');
});

test('a log without questions, and no log at all, say what to do', async () => {
  writeFileSync(join(here, 'leeg.log'), 'niets\n');
  expect(await ask('leeg.log')).toMatchObject({
    code: 0,
    out: expect.stringContaining('In 1 regel staat geen'),
  });
  expect(await ask()).toMatchObject({ code: 1, err: expect.stringContaining('Noem een log') });
});

test('a log that is not there is told beside a site that is not built', async () => {
  const { code, err } = await askOf(here, 'nergens.log');
  expect(code).toBe(1);
  expect(err).toContain('nergens.log is niet te lezen: dit bestand is er niet.');
  expect(err).toContain('staat geen site. Draai eerst npm run build');
});
