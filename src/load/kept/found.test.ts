import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksByFile } from '../../checks/by-file.ts';
import { hashText, runsOf } from '../../document/runs.ts';
import { checkContent } from '../check.ts';
import { openFound } from './found.ts';
import { readContent } from '../door.ts';

const work = mkdtempSync(join(tmpdir(), 'found-'));
const folder = join(work, 'content');
const cache = join(work, 'cache');
afterAll(() => rmSync(work, { recursive: true }));

/** What is told of the folder, from what was kept; the same as without it, or the test ends. */
async function told(editie = 'landelijk'): Promise<string[]> {
  const asked = { folder, name: 'content', editie, today: '2026-11-30' };
  const { issues } = await checkContent({ ...asked, cache });
  expect(issues).toEqual((await checkContent(asked)).issues);
  return issues.map(({ rule, file }) => `${rule} ${file}`);
}

function change(file: string, edit: (text: string) => string): void {
  const place = join(folder, file);
  const before = existsSync(place) ? readFileSync(place, 'utf8') : '';
  const after = edit(before);
  expect(after, file).not.toBe(before);
  writeFileSync(place, after);
}

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../../../tests/fixtures/klein/content'), folder, { recursive: true });
  await told();
  await told('lindewoude');
});

/** The files of which nothing was kept. */
async function judgedAnew(editie = 'landelijk'): Promise<string[]> {
  const { handbook, context } = await readContent(folder, editie);
  if (!handbook) throw new Error('There is no handbook.');
  const { keep } = await openFound(cache, folder, { handbook, context });
  const anew: string[] = [];
  for (const entry of handbook.alle)
    keep(entry, () => {
      anew.push(entry.bestand);
      return checksByFile.map(() => []);
    });
  return anew;
}

const stap = 'stappenplan/verkennen.mdx';
const SENTENCE = 'Het XYZ, van het xylofoon yoga zangkoor, speelt op acht avonden in de buurt.';

test('of a file that is the same nothing is judged again; of one that changed all is', async () => {
  expect(await judgedAnew()).toEqual([]);
  const before = await told();
  change(stap, (text) => `${text}\nDit kost kost € 500.\n`);
  expect(await judgedAnew()).toEqual([stap]);
  expect(await told()).toContain(`feit-ontbreekt content/${stap}`);
  change(stap, (text) => text.replace('\nDit kost kost € 500.\n', ''));
  expect(await told()).toEqual(before);
});

test('what an edition changes after it was read is always judged anew', async () => {
  change('edities/lindewoude.yaml', (text) => `${text}\nverberg: ['praktijk:zandmeer']\n`);
  await told('lindewoude');
  const anew = await judgedAnew('lindewoude');
  expect(anew.length).toBeGreaterThan(0);
  expect(anew.length).toBeLessThan(10);
  expect(await judgedAnew()).toEqual([]);
});

describe('what was found of an entry is not used', () => {
  test.each([
    [
      'an abbreviation',
      'afkorting-dubbel',
      'handleiding.yaml',
      'afkortingen:\n  - { kort: XYZ, voluit: xylofoon yoga zangkoor orkest }\n',
    ],
    [
      'a word of visitors',
      'ander-woord',
      'zoeken.yaml',
      'andereWoorden:\n  oud woord:\n    zangkoor: koor\n',
    ],
    [
      'a sentence of a source',
      'bron-overgenomen',
      'bronnen/_acht-woorden.txt',
      `${runsOf(SENTENCE).hashes.map(hashText).join('\n')}\n`,
    ],
  ])('when %s is known that was not known before', async (_what, rule, file, more) => {
    change(stap, (text) => `${text}\n${SENTENCE}\n`);
    expect(await told()).not.toContain(`${rule} content/${stap}`);
    change(file, (text) => text + more);
    expect(await told()).toContain(`${rule} content/${stap}`);
    change(file, (text) => text.replace(more, ''));
    expect(await told()).not.toContain(`${rule} content/${stap}`);
    change(stap, (text) => text.replace(`\n${SENTENCE}\n`, ''));
  });

  test('when it cannot be read', async () => {
    for (const name of readdirSync(join(cache, 'found'))) writeFileSync(join(cache, 'found', name), 'half');
    change(stap, (text) => `${text}\nDit is de de zin.\n`);
    expect(await told()).toContain(`woord-dubbel content/${stap}`);
  });
});
