import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OutputFile } from '../../handbook/output-file.ts';
import { filesIn } from '../../load/content/files-in.ts';
import { checkContent } from '../../load/check.ts';
import { downloadsFor } from '../../page/downloads/downloads.ts';
import { takeAlongOf } from '../../page/downloads/file.ts';
import { buildHandbook, type Handbook } from '../../handbook/handbook.ts';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { downloads, forProgrammes } from '../../text/outputs/downloads.ts';
import { filesOf, make, mediaTypeOf, outputs, withFiles } from './index.ts';
import type { RegistryOutput } from './output.ts';
import { whole } from './subjects.ts';

const root = resolve(import.meta.dirname, '../../..');
const small = join(root, 'tests/fixtures/klein/content');
let handbook: Handbook;

beforeAll(async () => {
  const read = await checkContent({ folder: small, name: small, editie: 'landelijk', today: '2026-11-22' });
  if (!read.handbook) throw new Error('The small handbook cannot be read.');
  const images = (await filesIn(small, 'beelden')).map((name) => name.slice('beelden/'.length));
  const { editie } = read.handbook;
  // It tries no other house style.
  const huisstijlen = { proef: { naam: 'Proef', uitleg: 'Om te proberen.', merk: editie.huisstijl } };
  // It does not say who goes through its pages.
  const handleiding = { ...read.handbook.handleiding, nakijken: {} };
  handbook = withFiles({ ...read.handbook, handleiding, huisstijlen }, images);
});

const context = {
  root,
  image: (name: string) => readFile(join(small, 'beelden', name)),
  letterAddress: (letter: string) => `/${letter}.woff2`,
  /** The book is needed as it is; of others only that they are there. */
  made: (path: string): Promise<Uint8Array> => {
    const book = handbook.files.find((file) => file.path === path && path.endsWith('.pdf'));
    return book ? make(handbook, book, context) : Promise.resolve(new TextEncoder().encode(path));
  },
  site: () => Promise.resolve(new Map([['index.html', new TextEncoder().encode('<p>Hallo</p>')]])),
};
const firstOf = ({ path }: RegistryOutput): OutputFile => {
  const file = handbook.files.find(({ output }) => output === path);
  if (!file) throw new Error(`${path} makes no file of the small handbook.`);
  return file;
};

/** Whether the first bytes are those of the kind that the media type promises. */
const BEGINS: Record<string, RegExp> = {
  'application/pdf': /^%PDF-/,
  'application/epub+zip': /^PK/,
  'application/zip': /^PK/,
  'image/png': /^\x89PNG/,
  'image/svg+xml': /^<svg/,
  'text/calendar': /^BEGIN:VCALENDAR/,
  'application/json': /^\{/,
  'application/ld+json': /^\{"@context"/,
  'application/xml': /^<\?xml/,
  'application/atom+xml': /^<\?xml[^]*<feed/,
  'text/css': /^@font-face/,
  'text/csv': /^\xef\xbb\xbfid;/,
  'text/markdown': /^---\n/,
  'text/plain': /^\S/,
};

describe('every output', () => {
  test.each(outputs.map((output) => [output.path, output] as const))(
    '%s makes a file of the kind that it says, without Astro',
    async (_path, output) => {
      const file = firstOf(output);
      const begin = Buffer.from((await make(handbook, file, context)).subarray(0, 200)).toString('latin1');
      const type = file.type.replace(/;.*/, '');
      const office = /officedocument|opendocument/.test(type) ? /^PK/ : undefined;
      expect(begin).toMatch(BEGINS[type] ?? office ?? /^$/);
    },
  );

  test('has a media type that a server knows by the address alone', () => {
    for (const { path, type } of handbook.files) expect(mediaTypeOf(path), path).toBe(type);
  });
});

describe('every file that readers are offered', () => {
  test('stands once on the page of downloads, under a name', () => {
    const lines = downloadsFor(handbook).groups.flatMap(({ lines }) => lines);
    const shown = lines.flatMap(({ name, files }) =>
      files.map(({ address, name: format }) => [address, name, format]),
    );
    expect(shown.filter(([, name, format]) => !name || !format)).toEqual([]);
    const offered = handbook.files.filter((file) => file.offered).map(({ path }) => path);
    expect(shown.map(([address]) => address).toSorted()).toEqual(offered.toSorted());
  });

  test('has a line on how accessible it is', () => {
    expect(silent(handbook.files, downloads.accessibility.lines)).toEqual([]);
    const { pdf: _pdf, ...others } = downloads.accessibility.lines;
    expect(silent(handbook.files, others)).toContain('/downloads/handleiding.pdf');
  });

  test('is offered by the page that it is of, and data of a part by every page of that part', () => {
    const along = (soort: 'stap' | 'module' | 'praktijk' | 'sjabloon', id: string) => {
      const one = handbook.perSoort[soort].find((item) => item.id === id);
      return one && takeAlongOf(handbook, one).map(({ address, name }) => `${address} ${name}`);
    };
    expect(along('stap', 'verkennen')).toEqual([
      '/stappenplan/verkennen.pdf PDF',
      '/stappenplan/verkennen.docx Word',
      '/stappenplan/verkennen.odt ODT',
      '/stappenplan.ics Agenda van het stappenplan',
    ]);
    expect(along('module', 'start')?.at(-1)).toBe('/leerlijn.ics Agenda van de leerlijn');
    expect(along('praktijk', 'zandmeer')).toEqual([
      '/downloads/praktijken.pdf Alle praktijken als PDF',
      '/praktijken.csv Alle praktijken als CSV',
    ]);
    expect(along('sjabloon', 'begroting')).toEqual([
      '/sjablonen/begroting.docx Word',
      '/sjablonen/begroting.odt ODT',
      '/sjablonen/begroting.xlsx Excel',
      '/sjablonen/begroting.ods ODS',
    ]);
  });
});

test('what an edition does not show has no file', () => {
  const paths = [...filesOf(buildHandbook(contents([entry('stap', 'een', { nummer: 1 })])), []).keys()];
  expect(paths).toContain('/downloads/stappenplan.pdf');
  expect(paths.filter((path) => /praktijken\.pdf|sjablonen|leerlijn\.pdf|leerlijn\//.test(path))).toEqual([]);
});

describe('a planted output', () => {
  const planted = (output: Partial<RegistryOutput>) => () =>
    filesOf(
      handbook,
      [],
      [
        ...outputs,
        { path: '/boek.txt', for: whole, weight: 'light', make: () => Promise.reject(), ...output },
      ],
    );

  test('is taken when it is whole', () => {
    expect(planted({ offered: { format: 'txt', group: 'boek', line: 'lezen' } })).not.toThrow();
  });
  test('is refused without a media type', () => {
    expect(planted({ path: '/boek.mobi' })).toThrow('The media type of /boek.mobi is not known.');
  });
  test('is refused when readers are offered it on no line', () => {
    expect(planted({ offered: { format: 'txt', group: 'boek' } })).toThrow('on no line of the downloads');
  });
  test('is refused on an address that is taken', () => {
    expect(planted({ path: '/llms.txt' })).toThrow('Two files stand on /llms.txt.');
  });
});

/** Files that people open, of which nothing is said on how accessible they are. */
function silent(files: readonly OutputFile[], lines: Record<string, string>): string[] {
  const machine: readonly string[] = forProgrammes;
  return files
    .filter(({ offered }) => offered && !machine.includes(offered.format) && !lines[offered.format])
    .map(({ path }) => path);
}

test('what is absent from a handbook makes no file: no calendar without steps, no table without praktijken', () => {
  const made = (...entries: Parameters<typeof contents>[0]) =>
    [...filesOf(buildHandbook(contents(entries)), []).keys()].filter((path) =>
      /^\/[^/]+\.(?:ics|csv|jsonld|json)$/.test(path),
    );
  expect(made(entry('vraag', 'waarom'))).toEqual(['/handboek.json']);
  expect(made(entry('stap', 'een'), entry('begrip', 'lijn'))).toEqual([
    '/begrippen.jsonld',
    '/handboek.json',
    '/stappenplan.ics',
  ]);
});
