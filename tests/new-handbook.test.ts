import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { createHandbook, inShell } from '../src/cli/new/handbook.ts';
import { checkContent } from '../src/load/check.ts';

const root = join(import.meta.dirname, '..');
const own = join(root, 'content');

function work(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handboek-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
const make = (title: string, folder: string) =>
  createHandbook({ root, own, title, folder, today: '2026-11-30' });
const titleIn = (folder: string): unknown =>
  (parse(readFileSync(join(folder, 'content/handleiding.yaml'), 'utf8')) as { titel: unknown }).titel;

describe('a new handbook', () => {
  test('has nothing that the check would say, and something of every kind', async () => {
    const folder = join(work(), 'een map met spaties');
    const { content, files } = await make('Samen koken', folder);
    expect(content).toBe(join(folder, 'content'));
    expect(files).toBeGreaterThan(20);
    const { issues, handbook } = await checkContent({
      folder: content,
      name: 'content',
      editie: 'landelijk',
      today: '2026-11-30',
      spelling: true,
      allEdities: true,
    });
    expect(issues).toEqual([]);
    // A translation is made of a sjabloon, by a command of its own.
    const empty = Object.entries(handbook!.perSoort).filter(([, entries]) => entries.length === 0);
    expect(empty.map(([soort]) => soort)).toEqual(['vertaling']);
  });

  test.each([
    `Een "gids": voor 'iedereen'`,
    '- [x] {a}: &b *c !e >g %h @i',
    'true',
    '2026',
    '  Met   ruimte\teromheen ',
    'Repaircafé in de buurtkas',
  ])('may be called %s', async (title) => {
    const folder = join(work(), 'nieuw');
    const { content } = await make(title, folder);
    expect(titleIn(folder)).toBe(title.replace(/\s+/g, ' ').trim());
    const check = {
      folder: content,
      name: 'content',
      editie: 'landelijk',
      today: '2026-11-30',
      spelling: true,
    };
    expect((await checkContent(check)).issues).toEqual([]);
  });

  test('fills an empty folder, and leaves nothing else there', async () => {
    const folder = work();
    await make('Samen koken', folder);
    expect(readdirSync(folder).sort()).toEqual(['LEESMIJ.md', 'content']);
    expect(readFileSync(join(folder, 'LEESMIJ.md'), 'utf8')).not.toContain('((');
  });

  test.each([
    ['', 'nieuw', 'De titel ontbreekt'],
    ['  ', 'nieuw', 'De titel ontbreekt'],
    ['!?', 'nieuw', 'geen titel te maken'],
    ['a'.repeat(300), 'nieuw', 'De titel is te lang'],
    ['Samen 🌻', 'nieuw', 'staat niet in de letter van de PDF'],
    ['Samen | koken', 'nieuw', 'Het teken | mag niet'],
    ['<b>Samen</b>', 'nieuw', 'In dit veld werkt geen opmaak'],
    ['Samen', '', 'De map ontbreekt'],
    ['Samen', 'bestand', 'is een bestand'],
    ['Samen', 'bestand/erin', 'een bestand, geen map'],
    ['Samen', 'vol', 'is niet leeg'],
    ['Samen', 'vol/../vol', 'is niet leeg'],
  ])('is not made of the title «%s» in «%s»', async (title, name, message) => {
    const folder = work();
    writeFileSync(join(folder, 'bestand'), 'blijft');
    mkdirSync(join(folder, 'vol'));
    writeFileSync(join(folder, 'vol/brief.txt'), 'blijft');
    await expect(make(title, name && join(folder, name))).rejects.toThrow(message);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['bestand', 'vol', 'vol/brief.txt']);
    expect(readFileSync(join(folder, 'bestand'), 'utf8')).toBe('blijft');
  });

  test.each(['.', 'content', 'content/nieuw', 'src/nieuw'])(
    'is not made in %s of the program',
    async (folder) => {
      await expect(make('Samen', folder)).rejects.toThrow('hoort bij het programma zelf');
      expect(existsSync(join(root, 'content/nieuw'))).toBe(false);
    },
  );

  test.skipIf(process.platform !== 'linux')('says so where no folder can be, whoever asks', async () => {
    await expect(make('Samen', '/proc/nieuw/handboek')).rejects.toThrow('Daar kan geen map komen');
    await expect(make('Samen', '/dev/null/handboek')).rejects.toThrow('een bestand, geen map');
  });

  // Whoever is root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('says so where nobody may write', async () => {
    const folder = work();
    chmodSync(folder, 0o500);
    await expect(make('Samen', join(folder, 'a/b'))).rejects.toThrow('U mag daar niet schrijven');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a path is told as one types it in a terminal', () => {
  expect(['../a/b', "a b's"].map(inShell)).toEqual(['../a/b', `'a b'\\''s'`]);
});
