import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { schemasStand } from './make.ts';

const root = mkdtempSync(join(tmpdir(), 'program-'));
afterAll(() => rmSync(root, { recursive: true }));

function saved(file: string, at: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), '');
  utimesSync(join(root, file), new Date(at), new Date(at));
}

test('what editors read is written when it is not there, and again when a schema or a package changed', () => {
  saved('src/schema/fields.ts', '2026-11-01');
  saved('node_modules/.package-lock.json', '2026-11-01');
  expect(schemasStand(root)).toBe(false);
  saved('.astro/collections/stap.schema.json', '2026-11-02');
  expect(schemasStand(root)).toBe(true);
  saved('src/kinds/stap/schema.ts', '2026-11-03');
  expect(schemasStand(root)).toBe(false);
  saved('.astro/collections/stap.schema.json', '2026-11-04');
  saved('node_modules/.package-lock.json', '2026-11-05');
  expect(schemasStand(root)).toBe(false);
});
