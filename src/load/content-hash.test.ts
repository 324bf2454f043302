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

const small = resolve(import.meta.dirname, '../../tests/fixtures/klein/content');
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inhoud-'));
  await cp(small, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the same content has the same fingerprint in another folder', async () => {
  expect(await contentHash(folder)).toBe(await contentHash(small));
  expect(await contentHash(folder)).toMatch(/^[0-9a-f]{64}$/);
});

test.each(['handleiding.yaml', 'edities/landelijk.yaml', 'begrippen/vertrouwenspersoon.mdx'])(
  'one letter more in %s gives another',
  async (file) => {
    appendFileSync(join(folder, file), 'x');
    expect(await contentHash(folder)).not.toBe(await contentHash(small));
  },
);

test('another name for a file gives another: the name is the address', async () => {
  renameSync(join(folder, 'begrippen/vertrouwenspersoon.mdx'), join(folder, 'begrippen/vertrouwensmens.mdx'));
  expect(await contentHash(folder)).not.toBe(await contentHash(small));
});

test('the report, the ledger and what is not published change nothing', async () => {
  mkdirSync(join(folder, 'rapporten'));
  mkdirSync(join(folder, '_nieuw'));
  writeFileSync(join(folder, 'rapporten/toegankelijkheid.yaml'), 'datum: 2026-11-22');
  writeFileSync(join(folder, '_nieuw/stap.mdx'), 'x');
  appendFileSync(join(folder, 'adressen.yaml'), '#');
  expect(await contentHash(folder)).toBe(await contentHash(small));
});

test('ends of lines of another system change nothing', async () => {
  const file = join(folder, 'handleiding.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  expect(await contentHash(folder)).toBe(await contentHash(small));
});
