import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, expect, test } from 'vitest';
import { openByHash } from './by-hash.ts';

const work = mkdtempSync(join(tmpdir(), 'by-hash-'));
const place = join(work, 'kept.bin');
afterAll(() => rmSync(work, { recursive: true }));

/** Asks for the length of each text in a process of its own, so to say. @returns the answers, and for which it was counted */
async function lengths(texts: string[], code = 'code'): Promise<{ answers: number[]; counted: string[] }> {
  const kept = await openByHash<number>(place, code);
  const counted: string[] = [];
  const answers = texts.map((text) => kept.of(Buffer.from(text), () => (counted.push(text), text.length)));
  await kept.keep();
  return { answers, counted };
}

test('what was made of the same bytes is not made again, in this process or a later one', async () => {
  expect(await lengths(['stap', 'module', 'stap'])).toEqual({
    answers: [4, 6, 4],
    counted: ['stap', 'module'],
  });
  expect(await lengths(['stap', 'bron', 'module'])).toEqual({ answers: [4, 4, 6], counted: ['bron'] });
});

test('what is not asked for any longer is kept no longer', async () => {
  await lengths(['stap', 'module']);
  await lengths(['stap']);
  expect((await lengths(['module'])).counted).toEqual(['module']);
});

test('other code makes everything anew', async () => {
  await lengths(['stap']);
  expect((await lengths(['stap'], 'other code')).counted).toEqual(['stap']);
});

test('a file of which half was kept is as none', async () => {
  await lengths(['stap']);
  writeFileSync(place, readFileSync(place).subarray(0, 20));
  expect((await lengths(['stap'])).counted).toEqual(['stap']);
});

test('what an earlier version kept in another form is made anew', async () => {
  const key = hash('sha256', Buffer.from('stap'), 'base64');
  writeFileSync(place, serialize({ code: 'code', made: new Map([[key, 4]]) }));
  expect(await lengths(['stap'])).toEqual({ answers: [4], counted: ['stap'] });
});
