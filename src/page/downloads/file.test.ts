import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { withFiles } from '../../outputs/registry/index.ts';
import { downloadsFor } from './downloads.ts';
import { takeAlongOf } from './file.ts';

const handbook = withFiles(
  buildHandbook(
    contents([
      entry('stap', 'een'),
      entry('sjabloon', 'brief'),
      entry('module', 'start'),
      entry('vraag', 'waarom'),
    ]),
  ),
  [],
);
const along = (key: 'stap:een' | 'sjabloon:brief' | 'module:start' | 'vraag:waarom') => {
  const of = handbook.entry.get(key);
  return of ? takeAlongOf(handbook, of).map(({ address, name }) => [address, name]) : [];
};

test('a page offers its own files, and those that it is part of', () => {
  expect(along('stap:een')).toEqual([
    ['/stappenplan/een.pdf', 'PDF'],
    ['/stappenplan/een.docx', 'Word'],
    ['/stappenplan/een.odt', 'ODT'],
    ['/stappenplan.ics', 'Agenda van het stappenplan'],
  ]);
  expect(along('sjabloon:brief')).toEqual([
    ['/sjablonen/brief.docx', 'Word'],
    ['/sjablonen/brief.odt', 'ODT'],
  ]);
  expect(along('vraag:waarom')).toEqual([]);
});

test('the page of downloads has every file once, in groups, with what it is of', () => {
  const { groups, versie: version, crumbs } = downloadsFor(handbook);
  expect(version).toContain('versie 1.0.0 van 22 november 2026');
  expect(crumbs).toEqual([{ titel: 'Start', adres: '/' }]);
  const told = groups
    .filter(({ id }) => ['boek', 'stap', 'sjabloon', 'agenda'].includes(id))
    .map(({ id, lines }) => [
      id,
      ...lines.map(({ name, address = '-', files }) => `${name} ${address} ${files.length}`),
    ]);
  expect(told).toEqual([
    [
      'boek',
      'Boek om te lezen - 1',
      'Boek om aan te passen - 1',
      'Boek voor telefoon of e-reader - 1',
      'Boek voor het archief - 1',
      'De site zonder internet - 1',
    ],
    ['stap', 'Titel van een /stappenplan/een/ 3'],
    ['sjabloon', 'Titel van brief /sjablonen/brief/ 2'],
    ['agenda', 'Stappenplan - 1', 'Leerlijn - 1'],
  ]);
  const files = groups.flatMap(({ lines }) =>
    lines.flatMap((line) => line.files.map(({ address }) => address)),
  );
  expect(new Set(files).size).toBe(files.length);
});
