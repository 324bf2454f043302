import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Issue } from '../src/checks/issue.ts';
import { regelIds } from '../src/checks/rules.ts';
import { checkContent } from '../src/load/check.ts';

/**
 * Broken handbooks, one folder per rule. A folder holds the files that differ from the sound handbook
 * `klein`, the files to take away (`_verwijder.txt`), the edition to check when it is not the national one
 * (`_editie.txt`), and every issue that must come of it (`verwacht.json`),
 * each with the words of the file where the writer is pointed at (`hier`).
 */
interface Verwacht extends Issue {
  hier: string;
}

const fixtures = resolve(import.meta.dirname, 'fixtures');
const fouten = join(fixtures, 'fouten');
const namen = readdirSync(fouten).sort();
const werkmap = mkdtempSync(join(tmpdir(), 'checks-'));
afterAll(() => rmSync(werkmap, { recursive: true }));

/** The sound handbook with the faults of one folder. */
async function kapot(naam: string): Promise<string> {
  const map = join(werkmap, naam);
  await cp(join(fixtures, 'klein/content'), map, { recursive: true });
  await cp(join(fouten, naam), map, { recursive: true });
  const lijst = join(map, '_verwijder.txt');
  if (existsSync(lijst))
    for (const bestand of readFileSync(lijst, 'utf8').trim().split('\n')) rmSync(join(map, bestand));
  return map;
}

/** Spelling is checked where it is the subject: the other faults are full of words that are none. */
const check = async (map: string, { spelling = false, editie = editieVan(map) } = {}): Promise<Issue[]> =>
  (await checkContent({ map, naam: 'content', editie, vandaag: '2026-11-22', spelling })).issues;

function editieVan(map: string): string {
  const bestand = join(map, '_editie.txt');
  return existsSync(bestand) ? readFileSync(bestand, 'utf8').trim() : 'landelijk';
}

/** What stands in the file at the place of an issue, as far as the expectation goes. */
function woordenOp(map: string, { file, line, column }: Issue, lengte: number): string {
  const bestand = join(map, file.slice('content/'.length));
  if (!existsSync(bestand)) return '';
  const regel = readFileSync(bestand, 'utf8').split('\n')[line - 1] ?? '';
  return regel.slice(column - 1, column - 1 + lengte);
}

test('the sound handbook has no issue at all', async () => {
  expect(await check(join(fixtures, 'klein/content'), { spelling: true })).toEqual([]);
});

test.each(['lindewoude', 'vossendrecht'])(
  'the invented edition %s has no issue either',

  async (editie) => {
    expect(await check(join(fixtures, 'klein/content'), { spelling: true, editie })).toEqual([]);
  },
);

describe('a handbook with the fault', () => {
  test.each(namen)('%s gets exactly its own messages, at the words to mend', async (naam) => {
    const map = await kapot(naam);
    const verwacht = JSON.parse(readFileSync(join(fouten, naam, 'verwacht.json'), 'utf8')) as Verwacht[];
    const issues = await check(map, { spelling: naam === 'spelling' });
    expect(
      issues.map((issue, i) => ({
        ...issue,
        hier: woordenOp(map, issue, verwacht[i]?.hier.length ?? 20),
      })),
    ).toEqual(verwacht);
  });
});

test('every rule has a folder with a broken handbook that breaks it', () => {
  const ontbreekt = regelIds.filter((regel) => {
    const verwacht = join(fouten, regel, 'verwacht.json');
    return !existsSync(verwacht) || !readFileSync(verwacht, 'utf8').includes(`"rule": "${regel}"`);
  });
  expect(ontbreekt).toEqual([]);
});

test('a folder is named after the rule that it breaks', () => {
  expect(namen.filter((naam) => naam !== 'alles-tegelijk')).toEqual([...regelIds].sort());
});

test('faults in eight files are all told in one run', async () => {
  const issues = await check(await kapot('alles-tegelijk'));
  expect(new Set(issues.map(({ file }) => file)).size).toBeGreaterThanOrEqual(8);
  expect(new Set(issues.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(8);
});

test('errors come first, and each part is in order of file, line and column', async () => {
  const issues = await check(await kapot('alles-tegelijk'));
  const gesorteerd = [...issues].sort(
    (a, b) =>
      a.severity.localeCompare(b.severity) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column,
  );
  expect(issues).toEqual(gesorteerd);
});

test('the same handbook gives the same issues twice', async () => {
  const map = await kapot('alles-tegelijk');
  expect(await check(map)).toEqual(await check(map));
});
