import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../check.ts';
import { askDictionary } from './answers.ts';

const work = mkdtempSync(join(tmpdir(), 'answers-'));
const folder = join(work, 'content');
const cache = join(work, 'cache');
const vraag = join(folder, 'vragen/werkt-het.mdx');
const list = join(folder, 'woordenlijst.txt');
afterAll(() => rmSync(work, { recursive: true }));
beforeAll(() => {
  cpSync(join(import.meta.dirname, '../../../tests/fixtures/klein/content'), folder, { recursive: true });
});

/** The words that are told as slips, with answers that were kept. */
async function slips(): Promise<string[]> {
  const { issues } = await checkContent({
    folder,
    name: 'content',
    editie: 'landelijk',
    today: '2026-11-30',
    spelling: true,
    cache,
  });
  return issues.map(({ message, hint }) => `${message} ${hint}`);
}

function change(file: string, act: (text: string) => string): () => void {
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, act(whole));
  return () => writeFileSync(file, whole);
}

test('a new slip is told, also when all else was asked before, and goes with the text', async () => {
  expect(await slips()).toEqual([]);
  const undo = change(vraag, (text) => `${text}\nDit is een voorbeelld.\n`);
  expect(await slips()).toEqual([expect.stringContaining('«voorbeelld». Bedoelde u «voorbeeld»?')]);
  expect(await slips()).toHaveLength(1);
  undo();
  expect(await slips()).toEqual([]);
});

test('a word that is put on the list is right at once, and wrong again when it is taken off', async () => {
  const undoText = change(vraag, (text) => `${text}\nDe kwibbelarij vergadert.\n`);
  expect(await slips()).toHaveLength(1);
  const undoList = change(list, (text) => `${text}\nkwibbelarij\n`);
  expect(await slips()).toEqual([]);
  undoList();
  expect(await slips()).toHaveLength(1);
  undoText();
});

test('answers of another dictionary are not used', async () => {
  const [name = ''] = readdirSync(join(cache, 'spelling'));
  const all = JSON.stringify({ right: ['qqqq'], wrong: [], resembles: [] });
  writeFileSync(join(cache, 'spelling', `0.0.0${name.slice(name.indexOf('-'))}`), all);
  expect(await askDictionary(({ knows }) => knows('qqqq'), cache)).toBe(false);
});

test('answers that cannot be read are asked again', async () => {
  const [name = ''] = readdirSync(join(cache, 'spelling')).filter((file) => !file.startsWith('0.0.0'));
  writeFileSync(join(cache, 'spelling', name), '{"right":[');
  expect(await askDictionary(({ knows }) => [knows('woord'), knows('woorrd')], cache)).toEqual([true, false]);
});
