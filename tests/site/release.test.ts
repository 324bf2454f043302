import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { builtSite } from '../built-site.ts';
import { makeRelease } from '../../src/cli/release/make.ts';
import { openHandbook } from '../../src/load/open-handbook.ts';
import { settings } from '../../src/load/settings.ts';

/** The folder of a version that is kept for ever, made of the real site. */
const root = resolve(import.meta.dirname, '../..');
const dist = builtSite.dist;
const work = mkdtempSync(join(tmpdir(), 'handboek-uitgave-'));
const [first, second] = [join(work, 'een/1.0.0'), join(work, 'twee/1.0.0')];
const made = async (to: string, of = dist) =>
  makeRelease({ root, handbook: await openHandbook(settings(root)), dist: of, to, commit: 'abc123' });
const read = (name: string) => readFileSync(join(first, name));
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

beforeAll(async () => {
  await made(first);
  // As after a build, which is one for production.
  vi.stubEnv('NODE_ENV', 'production');
  await made(second);
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(work, { recursive: true }));

test('a release made twice is the same, byte for byte, and its own list proves it', () => {
  const lines = String(read('SHA256SUMS')).trim().split('\n');
  const names = lines.map((line) => line.slice(66));
  expect(names).toEqual(filesBelow(first).filter((name) => name !== 'SHA256SUMS'));
  for (const line of lines) expect(sum(read(line.slice(66))), line).toBe(line.slice(0, 64));
  expect(readFileSync(join(second, 'SHA256SUMS'))).toEqual(read('SHA256SUMS'));
  expect(filesBelow(second)).toEqual(filesBelow(first));
});

test('a release has the site, the book for an archive, the copy to read, and says what each is for', () => {
  for (const name of filesBelow(dist))
    expect(sum(read(`site/${name}`)), name).toBe(sum(readFileSync(join(dist, name))));
  for (const name of ['handleiding-archief.pdf', 'handleiding.zip'])
    expect(read(name)).toEqual(readFileSync(join(dist, 'downloads', name)));
  const inZip = Object.entries(unzipSync(read('handleiding.zip')));
  expect(filesBelow(join(first, 'lezen'))).toHaveLength(inZip.length);
  for (const [name, bytes] of inZip)
    expect(sum(read(name.replace(/^[^/]+/, 'lezen'))), name).toBe(sum(bytes));
  const text = String(read('LEESMIJ.txt'));
  for (const name of readdirSync(first)) if (name !== 'LEESMIJ.txt') expect(text).toContain(name);
  expect(text).toContain('sha256sum -c SHA256SUMS');
  expect(text).toContain('commit abc123');
  expect(JSON.parse(String(read('sbom.cdx.json')))).toMatchObject({ bomFormat: 'CycloneDX' });
  expect(String(read('sbom.cdx.json'))).toContain('"vitest@');
  expect(String(read('sbom.cdx.json'))).not.toContain(root);
});

test('the archive of the site answers at every address', () => {
  const answers = [
    ...read('handleiding.warc')
      .toString('latin1')
      .matchAll(/\r\nWARC-Type: response\r\n[^]*?\r\n\r\nHTTP\/1\.1 (\d+)/g),
  ];
  expect(answers.filter(([, status]) => status === '200').length).toBeGreaterThan(500);
  expect(answers).toHaveLength(filesBelow(dist).length);
});

test('an earlier version is never written over, and a release that cannot be made leaves nothing', async () => {
  await expect(made(first)).rejects.toThrow('1.0.0 staat er al. Een uitgave verandert nooit meer.');
  const nowhere = join(work, 'drie/1.0.0');
  await expect(made(nowhere, work)).rejects.toThrow('Een uitgave kan niet zonder downloads.');
  expect(existsSync(join(work, 'drie'))).toBe(false);
});

test.each([
  [['--onzin'], {}, 'De uitgave kent «--onzin» niet.'],
  [['--map='], {}, 'De uitgave kent «--map=» niet.'],
  [[], { UITVOER: 'geen' }, 'Een uitgave kan niet zonder downloads. Laat UITVOER=geen weg.'],
])('npm run uitgave -- %j with %j is refused before anything is built', async (args, env, why) => {
  const command = promisify(execFile)(process.execPath, ['src/cli/uitgave.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  await expect(command).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(why) as string });
});
