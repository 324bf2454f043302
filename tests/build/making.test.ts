import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHandbook } from '../../src/load/open-handbook.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import { makeFiles } from '../../src/making/pool.ts';
import { small, root } from './command.ts';

const content = small;
const editie = 'landelijk';
const work = mkdtempSync(join(tmpdir(), 'handboek-pool-'));
let handbook: Handbook;

beforeAll(async () => {
  handbook = await openHandbook({ content, editie });
});
afterAll(() => rmSync(work, { recursive: true }));

/** Makes all files of the small handbook, and gives the hash of each. */
async function made(name: string, kept: string, workers: number, change = (whole: Handbook) => whole) {
  const to = join(work, name);
  const files = handbook.files.filter(({ weight }) => weight !== 'page' && weight !== 'last');
  const again: string[] = [];
  const making = makeFiles(
    { handbook: change(handbook), root, content, editie, kept: join(work, 'kept', kept) },
    files,
    to,
    { workers, told: ({ path, kept: was }) => void (was && again.push(path)) },
  );
  await making.all.finally(() => making.stop());
  const hashes = new Map(
    readdirSync(to, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((file) => [
        `/${relative(to, file)}`,
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
  return { hashes, again };
}

describe('files made by workers', { timeout: 600_000 }, () => {
  test('have the same bytes made anew or kept, by one worker or by two', async () => {
    const cold = await made('cold', 'one', 1);
    expect([...cold.hashes.keys()].sort()).toEqual(
      handbook.files
        .filter(({ weight }) => weight !== 'page' && weight !== 'last')
        .map(({ path }) => path)
        .sort(),
    );
    expect(cold.again).toEqual([]);
    const two = await made('two', 'two', 2);
    const warm = await made('warm', 'one', 2);
    expect(two.again).toEqual([]);
    expect(two.hashes).toEqual(cold.hashes);
    expect(warm.hashes).toEqual(cold.hashes);
    const heavy = handbook.files.filter(({ weight }) => weight === 'heavy' || weight === 'book');
    expect(warm.again.sort()).toEqual(heavy.map(({ path }) => path).sort());

    // A word of one template: its own files, the share of it in books, and nothing else.
    const changed = await made('changed', 'one', 2, withTitle('brief', 'Brief aan de buren'));
    const anew = heavy.map(({ path }) => path).filter((path) => !changed.again.includes(path));
    expect(anew).toContain('/sjablonen/brief.docx');
    expect(anew).toContain('/downloads/handleiding.pdf');
    expect(anew).not.toContain('/leerlijn/start.pdf');
    expect(changed.hashes.get('/sjablonen/brief.docx')).not.toBe(cold.hashes.get('/sjablonen/brief.docx'));
    expect(changed.hashes.get('/leerlijn/start.pdf')).toBe(cold.hashes.get('/leerlijn/start.pdf'));
  });

  test('come first when somebody asks, and what cannot be made says why', async () => {
    const order: string[] = [];
    const paths = ['/praktijken.csv', '/feed.xml', '/llms.txt', '/handboek.json'];
    const files = paths.flatMap((path) => handbook.files.filter((file) => file.path === path));
    const lost = files.slice(0, 1).map((file) => ({ ...file, path: '/weg.csv' }));
    const making = makeFiles(
      { handbook, root, content, editie, kept: join(work, 'none') },
      [...files, ...lost],
      join(work, 'asked'),
      { workers: 1, told: ({ path }) => void order.push(path) },
    );
    await making.first('/handboek.json');
    expect(order.indexOf('/handboek.json')).toBeLessThan(2);
    await expect(making.first('/weg.csv')).rejects.toThrow('No file stands on /weg.csv.');
    expect(making.first('/nergens.pdf')).toBeUndefined();
    await expect(making.all).rejects.toThrow('/weg.csv');
    await making.stop();
  });
});

/** The handbook with another title of one template, as an edit of its file gives it. */
const withTitle = (id: string, title: string) => (whole: Handbook) => {
  const changed = structuredClone(whole);
  const entry = changed.perSoort.sjabloon.find((item) => item.id === id);
  if (entry) entry.data.titel = title;
  return changed;
};
