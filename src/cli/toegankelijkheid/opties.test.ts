import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { leesOpties } from './opties.ts';

const map = mkdtempSync(join(tmpdir(), 'opties-'));
mkdirSync(join(map, 'huisstijlen'));
for (const naam of ['veen.yaml', 'duin.yaml', '_oud.yaml', 'lees.md'])
  writeFileSync(join(map, 'huisstijlen', naam), '');
afterAll(() => rmSync(map, { recursive: true }));

test('without a choice, every house style of the content is taken', () => {
  expect(leesOpties([], map).huisstijlen).toEqual(['duin', 'veen']);
});

test('content without house styles has none', () => {
  expect(leesOpties([], join(map, 'huisstijlen')).huisstijlen).toEqual([]);
});

test('options may be given more than once', () => {
  expect(leesOpties(['--huisstijl=a', '--alleen=/', '--alleen=/over/', '--huisstijl=b'], map)).toEqual({
    huisstijlen: ['a', 'b'],
    alleen: ['/', '/over/'],
  });
});

test('a slip is told with the option that was meant', () => {
  expect(() => leesOpties(['--aleen=/'], map)).toThrow('Bedoelde u --alleen=…?');
});
