import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../src/load/check.ts';
import { filesIn } from '../src/load/content/files-in.ts';
import { broken, brokenNames, editieOf, faultsFolder, sound } from './builders/broken.ts';

const work = mkdtempSync(join(tmpdir(), 'check-file-'));
afterAll(() => rmSync(work, { recursive: true }));

/** What is said of a handbook, or of a few of its files, with the spelling: the fixtures are full of odd words. */
async function issues(folder: string, only?: string[]) {
  const result = await checkContent({
    folder,
    name: 'content',
    editie: editieOf(folder),
    today: '2026-11-30',
    spelling: true,
    cache: join(work, '_cache'),
    allEdities: true,
    ...(only && { only: new Set(only) }),
  });
  return result.issues;
}

/** Every file of the sound handbook, and of a broken one those that differ or of which something is said. */
async function filesToAsk(name: string, told: { file: string }[]): Promise<string[]> {
  const own = name === 'sound' ? sound : join(faultsFolder, name);
  const named = told.map(({ file }) => file.slice('content/'.length));
  return [...new Set([...(await filesIn(own, '.')), ...named, 'handleiding.yaml', 'adressen.yaml'])];
}

test.each(['sound', ...brokenNames])(
  'each file of %s is told what a check of all tells of it',
  async (name) => {
    const folder = name === 'sound' ? sound : await broken(name, work);
    const all = await issues(folder);
    // Beside each other: each waits for the disk, and an editor asks of a second file before it heard of the first too.
    await Promise.all(
      (await filesToAsk(name, all)).map(async (file) =>
        expect(await issues(folder, [file]), file).toEqual(
          all.filter((issue) => issue.file === `content/${file}`),
        ),
      ),
    );
  },
);

test('of a few files all is told, and of the others nothing', async () => {
  const folder = await broken('alles-tegelijk', join(work, 'few'));
  const all = await issues(folder);
  const few = [...new Set(all.map(({ file }) => file))].slice(0, 3);
  expect(
    await issues(
      folder,
      few.map((file) => file.slice('content/'.length)),
    ),
  ).toEqual(all.filter(({ file }) => few.includes(file)));
});
