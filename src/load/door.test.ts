import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentAnew, contentOf, handbookOf } from './door.ts';

const content = mkdtempSync(join(tmpdir(), 'door-'));
cpSync(join(import.meta.dirname, '../../tests/fixtures/klein/content'), content, { recursive: true });
afterAll(() => rmSync(content, { recursive: true }));
cpSync(join(import.meta.dirname, '../../content/huisstijlen'), join(content, 'huisstijlen'), {
  recursive: true,
});
const where = { content, editie: 'landelijk' };

test('who ask for the same content get one reading, and readers one handbook of it', async () => {
  expect(await contentOf(where)).toBe(await contentOf({ ...where }));
  expect(await handbookOf(where)).toBe(await handbookOf(where));
  expect((await contentOf(where)).handbook!.alle).not.toBe((await handbookOf(where)).alle);
});

test('another edition is another reading', async () => {
  expect(await contentOf({ ...where, editie: 'lindewoude' })).not.toBe(await contentOf(where));
});

test('after a change everybody gets the new text, from one reading', async () => {
  const file = join(content, 'vragen/werkt-het.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^vraag: .*$/m, 'vraag: "Is dit nieuw?"'));
  const [one, two] = await Promise.all([contentAnew(where), contentAnew(where)]);
  expect(one).toBe(two);
  const { perSoort } = await handbookOf(where);
  expect(perSoort.vraag.map(({ data }) => data.vraag)).toContain('Is dit nieuw?');
});

test('who saves while a reading is under way gets another one', async () => {
  const early = contentAnew(where);
  await Promise.resolve().then(() => undefined);
  expect(contentAnew(where)).not.toBe(early);
  expect(await contentOf(where)).not.toBe(await early);
});

test('a house style to try is that of the readers alone', async () => {
  const { editie } = await handbookOf({ ...where, huisstijl: 'rond' });
  expect(editie.huisstijl).not.toEqual((await contentOf(where)).handbook!.editie.huisstijl);
});

test('content that cannot be used is told in Dutch', async () => {
  await expect(handbookOf({ ...where, editie: 'nergens' })).rejects.toThrow('Draai npm run check');
});
