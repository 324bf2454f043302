import { Linter } from 'eslint';
import * as astro from 'astro-eslint-parser';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { dutchNames } from '../eslint-rules/dutch-names.js';

const messages = (code: string, filename = 'src/x.ts'): string[] =>
  new Linter()
    .verify(
      code,
      [
        {
          files: ['**/*.ts', '**/*.astro'],
          plugins: { names: { rules: { 'dutch-names': dutchNames } } },
          rules: { 'names/dutch-names': 'error' },
          languageOptions: filename.endsWith('.astro')
            ? { parser: astro, parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] } }
            : { parser: tseslint.parser },
        },
      ],
      { filename },
    )
    .map(({ message }) => message);

test.each([
  ['const leesBestand = () => 1;', 'leesBestand', 'lees'],
  ['function schrijfRegel() {}', 'schrijfRegel', 'schrijf'],
  ['export const makeKnoop = 1;', 'makeKnoop', 'knoop'],
  ['interface Uitkomst { a: 1 }', 'Uitkomst', 'uitkomst'],
  ['type StapWaarde = string;', 'StapWaarde', 'waarde'],
  ['const f = (naam: string) => naam;', 'naam', 'naam'],
  ['const { titel } = page;', 'titel', 'titel'],
  ['const f = ({ adres = 1 }) => adres;', 'adres', 'adres'],
  ['const [bestand] = list;', 'bestand', 'bestand'],
  ['const MAX_GROOTTE = 1;', 'MAX_GROOTTE', 'grootte'],
  ['class A { #woorden = 1 }', 'woorden', 'woorden'],
  ['class A { #zet() {} }', 'zet', 'zet'],
  [`import Kopbalk, { x as waarde } from './x.ts';`, 'Kopbalk', 'kopbalk'],
])('a Dutch name is refused: %s', (code, name, word) => {
  expect(messages(code)[0]).toContain(`«${name}»`);
  expect(messages(code)[0]).toContain(`«${word}»`);
});

test.each([
  'const stappenOf = (handbook: Handbook) => handbook.stappen;',
  'interface PraktijkPage { titel: string; samenvatting: string }',
  'const { titel: title } = entry.fields;',
  `const label = page['wie-doet-wat'];`,
  'export const readPeildatum = (gemeente: string): string => gemeente;',
  'const page = { titel, adres: address };',
])('English, a noun of the glossary, or a key that others read is fine: %s', (code) => {
  expect(messages(code)).toEqual([]);
});

test('the front matter of an Astro file is held to it too', () => {
  expect(
    messages('---\nconst { titel } = Astro.props;\n---\n<h1>{titel}</h1>\n', 'src/x.astro')[0],
  ).toContain('«titel»');
  expect(
    messages('---\nconst { titel: title } = Astro.props;\n---\n<h1>{title}</h1>\n', 'src/x.astro'),
  ).toEqual([]);
});
