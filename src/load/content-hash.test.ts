import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';

const klein = resolve(import.meta.dirname, '../../tests/fixtures/klein/content');
let map: string;
beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'inhoud-'));
  await cp(klein, map, { recursive: true });
});
afterEach(() => rmSync(map, { recursive: true }));

test('the same content has the same fingerprint in another folder', async () => {
  expect(await contentHash(map)).toBe(await contentHash(klein));
  expect(await contentHash(map)).toMatch(/^[0-9a-f]{64}$/);
});

test.each(['handleiding.yaml', 'edities/landelijk.yaml', 'begrippen/vertrouwenspersoon.mdx'])(
  'one letter more in %s gives another',
  async (bestand) => {
    appendFileSync(join(map, bestand), 'x');
    expect(await contentHash(map)).not.toBe(await contentHash(klein));
  },
);

test('another name for a file gives another: the name is the address', async () => {
  renameSync(join(map, 'begrippen/vertrouwenspersoon.mdx'), join(map, 'begrippen/vertrouwensmens.mdx'));
  expect(await contentHash(map)).not.toBe(await contentHash(klein));
});

test('the report, the ledger and what is not published change nothing', async () => {
  mkdirSync(join(map, 'rapporten'));
  mkdirSync(join(map, '_nieuw'));
  writeFileSync(join(map, 'rapporten/toegankelijkheid.yaml'), 'datum: 2026-11-22');
  writeFileSync(join(map, '_nieuw/stap.mdx'), 'x');
  appendFileSync(join(map, 'adressen.yaml'), '#');
  expect(await contentHash(map)).toBe(await contentHash(klein));
});

test('ends of lines of another system change nothing', async () => {
  const bestand = join(map, 'handleiding.yaml');
  writeFileSync(bestand, readFileSync(bestand, 'utf8').replaceAll('\n', '\r\n'));
  expect(await contentHash(map)).toBe(await contentHash(klein));
});
