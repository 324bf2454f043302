import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './dist.ts';

const downloads = join(dist, 'downloads');
const sums = readFileSync(join(downloads, 'SHA256SUMS'), 'utf8');
/** Reads with the program that a reader has, and none of ours. */
const checked = (cwd: string): string =>
  execFileSync('sha256sum', ['--check', '--strict', '--ignore-missing', 'SHA256SUMS'], {
    cwd,
    encoding: 'utf8',
  });

test('every file that is offered has its fingerprint, and it is the right one', () => {
  const lines = checked(downloads).trim().split('\n');
  expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([]);
  expect(lines).toHaveLength(sums.trim().split('\n').length);
  const html = readFileSync(join(downloads, 'index.html'), 'utf8');
  const offered = [...html.matchAll(/ href="([^"]+)" download/g)].map(([, path = '']) => path);
  expect(offered.length).toBeGreaterThan(100);
  for (const path of offered.filter((path) => !path.endsWith('/SHA256SUMS'))) {
    const name = path.startsWith('/downloads/') ? path.slice('/downloads/'.length) : `..${path}`;
    expect(sums).toContain(`  ${name}\n`);
    expect(existsSync(join(downloads, name))).toBe(true);
  }
});

test('one changed byte in a copy is told', () => {
  const copy = mkdtempSync(join(tmpdir(), 'checksums-'));
  writeFileSync(join(copy, 'SHA256SUMS'), sums);
  const book = readFileSync(join(downloads, 'handleiding-kort.pdf'));
  writeFileSync(join(copy, 'handleiding-kort.pdf'), book);
  expect(checked(copy)).toBe('handleiding-kort.pdf: OK\n');
  book[100] = (book[100] ?? 0) ^ 1;
  writeFileSync(join(copy, 'handleiding-kort.pdf'), book);
  expect(() => checked(copy)).toThrow();
  rmSync(copy, { recursive: true });
});
