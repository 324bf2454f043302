import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { StuckAt } from '../load/reader.ts';
import { lastResort } from './last-resort.ts';

const content = mkdtempSync(join(tmpdir(), 'last-resort-'));
afterAll(() => rmSync(content, { recursive: true }));
const where = { content, name: 'content' };

test('names the file that was being read', async () => {
  const text = await lastResort(where, new StuckAt('vragen/x.mdx', new TypeError('boom\n    at f')));
  expect(text).toContain('De controle liep vast op content/vragen/x.mdx.');
  expect(text).toContain('Meld dit');
  expect(text).not.toMatch(/^\s+at /m);
});

test('else the file that was saved last', async () => {
  mkdirSync(join(content, 'vragen'));
  for (const [file, day] of [
    ['vragen/oud.mdx', 1],
    ['vragen/nieuw.mdx', 2],
  ] as const) {
    writeFileSync(join(content, file), '');
    utimesSync(join(content, file), day, day);
  }
  expect(await lastResort(where, new Error('boom'))).toContain('waarschijnlijk op content/vragen/nieuw.mdx');
});
