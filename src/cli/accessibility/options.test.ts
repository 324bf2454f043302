import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'opties-'));
mkdirSync(join(folder, 'huisstijlen'));
for (const name of ['veen.yaml', 'duin.yaml', '_oud.yaml', 'lees.md'])
  writeFileSync(join(folder, 'huisstijlen', name), '');
afterAll(() => rmSync(folder, { recursive: true }));

test('without a choice, every house style of the content is taken', () => {
  expect(readOptions([], folder).huisstijlen).toEqual(['duin', 'veen']);
});

test('content without house styles has none', () => {
  expect(readOptions([], join(folder, 'huisstijlen')).huisstijlen).toEqual([]);
});

test('options may be given more than once', () => {
  expect(readOptions(['--huisstijl=a', '--alleen=/', '--alleen=/over/', '--huisstijl=b'], folder)).toEqual({
    huisstijlen: ['a', 'b'],
    only: ['/', '/over/'],
  });
});

test('a slip is told with the option that was meant', () => {
  expect(() => readOptions(['--aleen=/'], folder)).toThrow('Bedoelde u --alleen=…?');
});
