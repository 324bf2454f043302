import { expect, test } from 'vitest';
import { z } from 'zod';
import { choiceFrom, date, reference, type FieldMeta } from '../../schema/fields.ts';
import { readYaml } from '../source/source-file.ts';
import { schemaFindings } from './schema-issue.ts';

const schema = z.strictObject({
  provincie: choiceFrom('provincies', 'De id van een provincie.').optional(),
  stap: reference('stap', 'De id van een stap.').optional(),
  staat: z.enum(['loopt', 'gestopt']).optional(),
  dag: date('De dag.').optional(),
  getal: z.int().optional(),
});
const choices = (meta: FieldMeta) =>
  meta.taxonomie ? ['flevoland', 'noord-holland'] : meta.verwijst ? ['werven', 'verkennen'] : [];
const said = (yaml: string) =>
  schemaFindings(readYaml('x.yaml', yaml), schema, choices).findings.map(
    ({ rule, message, hint }) => `${rule}: ${message} ${hint}`,
  );

test.each([
  ['provincie: Flevoland', 'Bedoelde u «flevoland»?'],
  ['provincie: Noord Holland', 'Bedoelde u «noord-holland»?'],
  ['provincie: Atlantis Zuid', 'Kies uit: flevoland, noord-holland.'],
  ['stap: werven.mdx', 'Bedoelde u «werven»?'],
  ['stap: stappenplan/werven.mdx', 'Bedoelde u «werven»?'],
  ['stap: Werven en behouden', 'Bedoelde u «werven»?'],
  ['stap: Verkenen', 'Bedoelde u «verkennen»?'],
  ['staat: Loopt', 'Bedoelde u «loopt»?'],
  ['dag: 2026-02-30', 'de dag 2026-02-30 bestaat niet.'],
  ["getal: '2024'", 'Zonder aanhalingstekens. Schrijf: 2024.'],
  ['stap: wer\u202dven', 'onzichtbaar teken'],
])('%j is told as %s', (yaml, expected) => {
  expect(said(yaml)).toEqual([expect.stringContaining(expected)]);
});

test('instructions that were left are told as such, all of them, in the first round', () => {
  expect(said('stap: ((id van een stap))\ndag: ((dag))\ngetal: ((getal))\nstaat: Loopt')).toEqual([
    expect.stringMatching(/^uitleg-vergeten/),
    expect.stringMatching(/^uitleg-vergeten/),
    expect.stringMatching(/^uitleg-vergeten/),
    expect.stringMatching(/^veld-waarde/),
  ]);
});

// Slips that the parser has no Dutch for: each its own sentence, and no English ever.
test.each([
  ['titel: >- Tekst hier\n  en meer', 'Achter >- staat tekst op dezelfde regel.'],
  ['titel: | Tekst hier', 'Achter | staat tekst op dezelfde regel.'],
  ['titel: tekst\nnog tekst\nb: 1', 'Deze regel hoort bij geen enkel veld.'],
  ['? [a, b]\n: c', 'De naam van dit veld is geen gewone tekst.'],
  ['a: b\n}', 'Hier staat een haakje of een komma die bij niets hoort.'],
  ['a:\n  - een\n  -twee', 'Een punt van een lijst begint met een streepje en een spatie.'],
  ['a:\n  - een\n  • twee', 'Een punt van een lijst begint met een streepje en een spatie.'],
  ['a: 1\nb: 2\na: 3', 'Hetzelfde veld staat er twee keer.'],
  ['%x\na: b', 'Deze regel is niet te lezen.'],
])('%j: %s', (yaml, expected) => {
  const all = said(yaml).join('\n');
  expect(all).toContain(expected);
  expect(all).not.toMatch(/\b(the|token|must|unexpected|implicit|expected)\b/i);
});

// What grew with the square took minutes: the time limit of the test ends that.
test('a thousand faults, or twenty thousand fields or brackets, are told in one go', () => {
  expect(said('a: x\n' + 'b: c: d\n'.repeat(1000)).length).toBeLessThanOrEqual(100);
  expect(said('a: ' + '['.repeat(20_000))).not.toEqual([]);
  expect(() => said(Array.from({ length: 20_000 }, (_, i) => `k${i}: x`).join('\n'))).not.toThrow();
});
