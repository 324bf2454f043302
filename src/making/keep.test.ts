import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { madeOf } from '../outputs/registry/writers.ts';
import { codeHash, codeBehind } from '../load/kept/code.ts';
import { keeper, makingTidy } from './keep.ts';
import { makingKeyOf } from './key.ts';

const root = resolve(import.meta.dirname, '../..');
const made: string[] = [];
function folder(files: Record<string, string> = {}): string {
  const at = mkdtempSync(join(tmpdir(), 'handboek-keep-'));
  made.push(at);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return at;
}
afterAll(() => {
  for (const at of made) rmSync(at, { recursive: true });
});

const noImage = () => Promise.reject(new Error('There is no image.'));

describe('the fingerprint of code', () => {
  const project = (other: Record<string, string> = {}) =>
    folder({
      'src/a.ts':
        "import { b } from './b.ts';\nimport type { T } from './t.ts';\nimport p from 'pakket/deel';",
      'src/b.ts': "export const b = () => import('./c.ts');",
      'src/c.ts': '1',
      'src/t.ts': 'export type T = 1;',
      'src/opmaak/boek.typ': '#set page()',
      'node_modules/pakket/package.json': '{"version":"1.0.0"}',
      ...other,
    });
  const hash = (at: string) => codeHash(at, ['src/a.ts', 'src/opmaak']);

  test('is the same for the same code, wherever it lies', async () => {
    expect(await hash(project())).toBe(await hash(project()));
  });

  test.each([
    ['a file that it imports in two steps', { 'src/c.ts': '2' }],
    ['a file that it reads', { 'src/opmaak/boek.typ': '#set page(width: 1cm)' }],
    ['a package', { 'node_modules/pakket/package.json': '{"version":"1.0.1"}' }],
  ])('changes with %s', async (_what, other) => {
    expect(await hash(project(other))).not.toBe(await hash(project()));
  });

  test('knows nothing of what does not run', async () => {
    expect(await hash(project({ 'src/t.ts': 'export type T = 2;' }))).toBe(await hash(project()));
  });

  test('names what is not there', async () => {
    await expect(codeHash(project(), ['src/weg.ts'])).rejects.toThrow('There is no src/weg.ts.');
  });

  test('is there for every writer, and covers all that its files import', async () => {
    const source = await readFile(join(root, 'src/outputs/registry/writers.ts'), 'utf8');
    for (const [writer, entries] of Object.entries(madeOf)) {
      expect(await codeHash(root, entries), writer).toMatch(/^[0-9a-f]{64}$/);
      const loaded = new RegExp(`${writer}: \\(\\) => import\\('\\.\\./([^']+)'\\)`).exec(source)?.[1] ?? '?';
      expect(entries, `${writer} counts what it loads`).toContainEqual(
        expect.stringMatching(join('src/outputs', loaded)),
      );
    }
  });
});

describe('a writer', () => {
  test.each(Object.entries(madeOf))(
    'of %s knows nothing that reads the handbook',
    async (_writer, entries) => {
      const { files } = await codeBehind(root, entries);
      const readers =
        /^src\/(?:load|checks|handbook\/(?:handbook|output-file|per-handbook)|page\/(?:plain\/plain-page|page-for|book\/book))/;
      expect([...files.keys()].filter((file) => readers.test(file))).toEqual([]);
    },
  );
});

describe('what goes in', () => {
  const key = (input: unknown, image: (name: string) => Promise<Uint8Array> = noImage) =>
    makingKeyOf('code', input, image);
  const bytes = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));

  test('decides the name: the same again, and another for any other', async () => {
    const inputs = [
      { a: 'een' },
      { a: 'twee' },
      { a: new Map([['x', 1]]) },
      { a: new Map([['x', 2]]) },
      { a: new Map([['y', 1]]) },
      { a: new Set(['x']) },
      { a: Buffer.from('een') },
      { a: Buffer.from('twee') },
    ];
    const keys = await Promise.all(inputs.map((input) => key(input)));
    expect(new Set(keys).size).toBe(inputs.length);
    expect(await Promise.all(inputs.map((input) => key(structuredClone(input))))).toEqual(keys);
    expect(await makingKeyOf('other code', inputs[0], noImage)).not.toBe(keys[0]);
  });

  test('counts the images that it names, and no others', async () => {
    const named = { url: '/beelden/kaart.png' };
    expect(await key(named, bytes('een'))).not.toBe(await key(named, bytes('twee')));
    expect(await key({ url: '/x.png' }, bytes('een'))).toBe(await key({ url: '/x.png' }, bytes('twee')));
  });
});

describe('a file that takes work', () => {
  const prepared = (input: unknown, write: () => string) => ({
    writer: 'sheets' as const,
    input,
    write: () => Promise.resolve(new TextEncoder().encode(write())),
  });

  test('is written once, and given again as long as nothing in it changes', async () => {
    const keep = keeper({ root, image: noImage }, folder());
    let times = 0;
    const ask = async (input: unknown) => {
      const { bytes, kept } = await keep(prepared(input, () => `keer ${++times}`));
      return `${Buffer.from(bytes).toString()}${kept ? ', kept' : ''}`;
    };
    expect(await ask({ titel: 'Een' })).toBe('keer 1');
    expect(await ask({ titel: 'Een' })).toBe('keer 1, kept');
    expect(await ask({ titel: 'Twee' })).toBe('keer 2');
  });

  test('is kept whole or not at all: what fails leaves nothing', async () => {
    const at = folder();
    const keep = keeper({ root, image: noImage }, at);
    const failing = prepared({}, () => {
      throw new Error('Past niet.');
    });
    await expect(keep(failing)).rejects.toThrow('Past niet.');
    expect(readdirSync(at)).toEqual([]);
  });

  test('goes when nobody asked for it in a month', async () => {
    const at = folder({ oud: '1', nieuw: '2' });
    const days = (count: number) => Date.now() / 1000 - count * 86_400;
    utimesSync(join(at, 'oud'), days(31), days(31));
    utimesSync(join(at, 'nieuw'), days(29), days(29));
    await makingTidy(at);
    expect(readdirSync(at)).toEqual(['nieuw']);
  });
});
