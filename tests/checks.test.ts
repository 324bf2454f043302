import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Issue } from '../src/checks/issue.ts';
import { ruleIds } from '../src/checks/rules.ts';
import { checkContent } from '../src/load/check.ts';
import { broken, brokenNames, editieOf, faultsFolder, sound } from './builders/broken.ts';

/** An issue, with the words of the file where the writer is pointed at. */
interface Expected extends Issue {
  hier: string;
}

const workFolder = mkdtempSync(join(tmpdir(), 'checks-'));
afterAll(() => rmSync(workFolder, { recursive: true }));

/** Spelling is checked where it is the subject: the other faults are full of words that are none. */
const check = async (
  folder: string,
  { spelling = false, editie = editieOf(folder) } = {},
): Promise<Issue[]> =>
  (await checkContent({ folder, name: 'content', editie, today: '2026-11-22', spelling })).issues;

/** What stands in the file at the place of an issue, as far as the expectation goes. */
function wordsOn(folder: string, { file, line, column }: Issue, length: number): string {
  const fileName = join(folder, file.slice('content/'.length));
  if (!existsSync(fileName)) return '';
  const rule = readFileSync(fileName, 'utf8').split('\n')[line - 1] ?? '';
  return rule.slice(column - 1, column - 1 + length);
}

test('the sound handbook has no issue at all', async () => {
  expect(await check(sound, { spelling: true })).toEqual([]);
});

test.each(['lindewoude', 'vossendrecht'])(
  'the invented edition %s has no issue either',

  async (editie) => {
    expect(await check(sound, { spelling: true, editie })).toEqual([]);
  },
);

describe('a handbook with the fault', () => {
  test.each(brokenNames)('%s gets exactly its own messages, at the words to mend', async (name) => {
    const folder = await broken(name, workFolder);
    const expected = JSON.parse(
      readFileSync(join(faultsFolder, name, 'verwacht.json'), 'utf8'),
    ) as Expected[];
    const issues = await check(folder, { spelling: name === 'spelling' });
    expect(
      issues.map((issue, i) => ({
        ...issue,
        hier: wordsOn(folder, issue, expected[i]?.hier.length ?? 20),
      })),
    ).toEqual(expected);
  });
});

test('every rule has a folder with a broken handbook that breaks it', () => {
  const missing = ruleIds.filter((rule) => {
    const expected = join(faultsFolder, rule, 'verwacht.json');
    return !existsSync(expected) || !readFileSync(expected, 'utf8').includes(`"rule": "${rule}"`);
  });
  expect(missing).toEqual([]);
});

test('a folder is named after the rule that it breaks', () => {
  expect(brokenNames.filter((name) => name !== 'alles-tegelijk')).toEqual([...ruleIds].sort());
});

test('faults in eight files are all told in one run', async () => {
  const issues = await check(await broken('alles-tegelijk', workFolder));
  expect(new Set(issues.map(({ file }) => file)).size).toBeGreaterThanOrEqual(8);
  expect(new Set(issues.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(8);
});

test('errors come first, and each part is in order of file, line and column', async () => {
  const issues = await check(await broken('alles-tegelijk', workFolder));
  const sorted = [...issues].sort(
    (a, b) =>
      a.severity.localeCompare(b.severity) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column,
  );
  expect(issues).toEqual(sorted);
});

test('the same handbook gives the same issues twice', async () => {
  const folder = await broken('alles-tegelijk', workFolder);
  expect(await check(folder)).toEqual(await check(folder));
});
