import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFiles } from '../files.ts';
import { readingsOf } from './readings.ts';

const work = mkdtempSync(join(tmpdir(), 'readings-'));
const place = join(work, 'kept.bin');
afterAll(() => rmSync(work, { recursive: true }));

function copy(name: string): string {
  const folder = join(work, name);
  cpSync(join(import.meta.dirname, '../../../tests/fixtures/klein/content'), folder, { recursive: true });
  return folder;
}

/** A folder in which this process has read nothing, beginning with what was kept of another with the same texts. */
async function later(name: string, code = 'code'): Promise<string> {
  const folder = copy(name);
  await readingsOf(folder).open(place, code);
  return folder;
}

const vraag = 'vragen/werkt-het.mdx';
const isKnown = (folder: string) =>
  readingsOf(folder).of(vraag, readFileSync(join(folder, vraag))) !== undefined;

beforeAll(async () => {
  const first = copy('first');
  await loadFiles(first, 'landelijk');
  await readingsOf(first).keep(place, 'code');
});

test('what was kept gives the same handbook, and points at the same places', async () => {
  const folder = await later('again');
  expect(isKnown(folder)).toBe(true);
  const kept = await loadFiles(folder, 'landelijk');
  const fresh = await loadFiles(copy('fresh'), 'landelijk');
  expect(kept.contents).toStrictEqual(fresh.contents);
  expect(kept.context).toStrictEqual(fresh.context);
  const placeIn = ({ sourceFiles }: typeof kept) =>
    sourceFiles.get(vraag)?.placeOf({ path: ['antwoord'], plek: { line: 1, column: 3 } });
  expect(placeIn(kept)).toEqual(placeIn(fresh));
});

test('a file that was changed is read anew', async () => {
  const folder = await later('changed');
  const file = join(folder, vraag);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^vraag: .*$/m, 'vraag: "Is dit nieuw?"'));
  const { contents } = await loadFiles(folder, 'landelijk');
  expect(JSON.stringify(contents?.entries)).toContain('Is dit nieuw?');
});

test('a file that became wrong is wrong, and right again when it is mended', async () => {
  const folder = await later('wrong');
  const file = join(folder, vraag);
  const whole = readFileSync(file);
  writeFileSync(file, 'kapot');
  expect((await loadFiles(folder, 'landelijk')).findings).toHaveLength(1);
  writeFileSync(file, whole);
  expect((await loadFiles(folder, 'landelijk')).findings).toEqual([]);
});

test('other code reads everything anew', async () => {
  expect(isKnown(await later('other-code', 'other code'))).toBe(false);
});

test('a file of which half was kept is as none', async () => {
  const half = join(work, 'half.bin');
  writeFileSync(half, readFileSync(place).subarray(0, 5000));
  const folder = copy('half');
  await readingsOf(folder).open(half, 'code');
  expect(isKnown(folder)).toBe(false);
});

test('what was taken away is kept no longer', async () => {
  const folder = await later('gone');
  rmSync(join(folder, vraag));
  const other = 'vragen/nieuw.mdx';
  readingsOf(folder).add(other, Buffer.from('x'), {});
  writeFileSync(join(folder, other), 'x');
  const after = join(work, 'after.bin');
  await readingsOf(folder).keep(after, 'code');
  expect(readFileSync(after).includes('vragen/nieuw.mdx')).toBe(true);
  expect(readFileSync(after).includes(vraag)).toBe(false);
});

test('where something stands is remembered, and found anew in a file that changed', async () => {
  const at = { path: ['samenvatting'] };
  const placeIn = async (folder: string) =>
    (await loadFiles(folder, 'landelijk')).sourceFiles.get(vraag)?.placeOf(at);
  const folder = await later('places');
  const { line } = (await placeIn(folder)) ?? { line: 0 };
  const kept = join(work, 'places.bin');
  await readingsOf(folder).keep(kept, 'code');
  // Read by another process, of which the folder has another name.
  const again = copy('places-again');
  await readingsOf(again).open(kept, 'code');
  expect(
    readingsOf(again)
      .placesIn(vraag, readFileSync(join(again, vraag)))
      .get(JSON.stringify([at.path]).replace(/\]$/, ',null,null,null]')),
  ).toEqual({ line, column: expect.any(Number) as number });
  const file = join(again, vraag);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^samenvatting:/m, '# Nog een regel.\nsamenvatting:'),
  );
  expect((await placeIn(again))?.line).toBe(line + 1);
});
