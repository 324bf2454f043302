import { lstatSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn, run, small } from './command.ts';

/** Far from the project and its packages. */
const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
afterAll(() => rm(elsewhere, { recursive: true }));

test('a site is built anywhere on the disk, and a link to it stays a link', async () => {
  mkdirSync(join(elsewhere, 'echt'));
  const link = join(elsewhere, 'site');
  symlinkSync(join(elsewhere, 'echt'), link);
  const { code, stderr } = await run('build', { CONTENT: small, DIST: link, UITVOER: 'geen' });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(filesIn(join(elsewhere, 'echt'))).toContain('over/index.html');
  expect(readdirSync(elsewhere).sort()).toEqual(['echt', 'site']);
});
