import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from './check.ts';

const sound = resolve(import.meta.dirname, '../../tests/fixtures/klein/content');
const work = mkdtempSync(join(tmpdir(), 'one-round-'));
afterAll(() => rmSync(work, { recursive: true }));

async function told(
  name: string,
  change: (text: string) => string,
  file: string,
  to = file,
): Promise<string[]> {
  const folder = join(work, name);
  cpSync(sound, folder, { recursive: true });
  writeFileSync(join(folder, to), change(readFileSync(join(folder, file), 'utf8')));
  const { issues } = await checkContent({
    folder,
    name: 'content',
    editie: 'landelijk',
    today: '2026-11-22',
  });
  return issues
    .filter((issue) => issue.file === `content/${to}`)
    .map(({ rule, message }) => `${rule} ${message}`);
}
const begrip = 'begrippen/directe-lijn.mdx';

test('data that cannot be read do not hide what is wrong below them', async () => {
  const all = await told(
    'data',
    (text) => `${text.replace('uitleg: ', 'uitleg: Let op: ')}\n<Tipp>x</Tipp>\n\n((nog))\n`,
    begrip,
  );
  expect(all.map((line) => line.split(' ')[0])).toEqual([
    'yaml-onleesbaar',
    'tag-onbekend',
    'uitleg-vergeten',
  ]);
});

test('what a schema refuses hides no reference', async () => {
  const all = await told(
    'refused',
    (text) =>
      text
        .replace(/gecontroleerd: .*/, 'gecontroleerd: gisteren')
        .replace(/verwant: .*/, 'verwant: [bestaat-niet]'),
    begrip,
  );
  expect(all.map((line) => line.split(' ')[0])).toEqual(['verwijzing-onbekend', 'veld-waarde']);
});

test('an entry among those of another soort is told once', async () => {
  expect(
    await told('folder', (text) => text, 'praktijken/zandmeer.mdx', 'vragen/zandmeer-anders.mdx'),
  ).toEqual([expect.stringContaining('Dit lijkt een praktijk, en het staat tussen de vragen.')]);
});

test('of a thousand faults in a file a hundred are told', async () => {
  const all = await told('many', (text) => `${text}\n${'<Tipp>x</Tipp>\n\n'.repeat(1000)}`, begrip);
  expect(all).toHaveLength(100);
});
