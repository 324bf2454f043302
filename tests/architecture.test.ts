import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cycles, importsIn, importsOfSource, root } from './structure/imports.ts';
import { PACKAGES, roomOf, ROOMS, violations } from './structure/rooms.ts';

const imports = importsOfSource();
const files = [...imports.keys()];

describe('who may import whom', () => {
  test('every file keeps to the table of rooms', () => {
    expect(files.flatMap((file) => violations(file, imports.get(file) ?? []))).toEqual([]);
  });

  test('the table says nothing of a room or a package that is not there', () => {
    const rooms = new Set(files.map(roomOf));
    const used = new Set(files.flatMap((file) => (imports.get(file) ?? []).map(({ from }) => from)));
    const idle = Object.keys(ROOMS).filter(
      (room) => !room.endsWith('*') && room !== 'site/styles' && !rooms.has(room),
    );
    const unused = Object.keys(PACKAGES).filter(
      (name) =>
        name !== 'node' &&
        ![...used].some((from) => from === name || from.startsWith(`${name.replace(/\/$/, '')}/`)),
    );
    expect([...idle, ...unused]).toEqual([]);
  });

  test('the scan reads components, types, several lines and what is fetched later', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => file.endsWith('.astro')).length).toBeGreaterThan(60);
    const source = `import {\n  a,\n  type B,\n} from './a.ts';\nexport type { C } from './c.ts';\nimport { type D } from './d.ts';\nawait import('./e.ts');`;
    expect(importsIn(source)).toEqual([
      { from: './a.ts', type: false },
      { from: './c.ts', type: true },
      { from: './d.ts', type: true },
      { from: './e.ts', type: false, later: true },
    ]);
  });

  test.each([
    [
      'src/document/x.ts',
      `import { x } from '../checks/x.ts';`,
      'document may not import checks: src/document/x.ts',
    ],
    [
      'src/document/x.ts',
      `import { readFile } from 'node:fs/promises';`,
      'document may not use node: src/document/x.ts',
    ],
    [
      'src/text/x.ts',
      `import type { X } from '../document/x.ts';`,
      'text may not import document: src/text/x.ts',
    ],
    ['src/checks/x.ts', `import { z } from 'zod';`, 'checks may not use zod: src/checks/x.ts'],
    [
      'src/outputs/html/x.ts',
      `await import('../json/x.ts');`,
      'outputs/html may not import outputs/json: src/outputs/html/x.ts',
    ],
    [
      'src/site/client/x.ts',
      `import { x } from '../../outputs/csv/x.ts';`,
      'site/client may not import outputs/csv: src/site/client/x.ts',
    ],
    [
      'src/document/x.ts',
      `export { x } from '../pages/x.ts';`,
      'document may not import pages: src/document/x.ts',
    ],
    [
      'src/text/x.ts',
      `import { x } from '../../bench/x.ts';`,
      'text may not import bench/x.ts: src/text/x.ts',
    ],
    [
      'src/integrations/x.ts',
      `await import('../desk/form/form-of.ts');`,
      'integrations may not import desk/form: src/integrations/x.ts',
    ],
    ['src/helpers/x.ts', '', 'src/helpers/x.ts stands in no room of the table'],
  ])('a planted line in %s is caught: %s', (file, line, message) => {
    expect(violations(file, importsIn(line))).toEqual([message]);
  });

  test('what the table allows passes: types, and what is fetched later', () => {
    const lines = `import type { X } from '../../outputs/csv/x.ts';\nawait import('../../outputs/csv/x.ts');`;
    expect(violations('src/site/client/x.ts', importsIn(lines))).toEqual([]);
  });
});

describe('cycles', () => {
  test('no file leads back to itself', () => {
    expect(cycles(imports)).toEqual([]);
  });

  test('a planted cycle is caught, also one of types only', () => {
    const planted = new Map([
      ['src/a/a.ts', [{ from: './b.ts', type: false }]],
      ['src/a/b.ts', [{ from: './a.ts', type: true }]],
    ]);
    expect(cycles(planted)).toEqual(['src/a/a.ts → src/a/b.ts → src/a/a.ts']);
  });
});

describe('the architecture page', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const pictures = [...page.matchAll(/```\n([\s\S]*?)```/g)].map(([, picture = '']) => picture).join('\n');

  test('shows every room in its picture', () => {
    const names = new Set(
      files.map((file) => file.split('/')[1] ?? '').filter((name) => !name.endsWith('.ts')),
    );
    expect([...names].filter((name) => !new RegExp(`(?<![\\w/-])${name}(?![\\w-])`).test(pictures))).toEqual(
      [],
    );
  });
});
