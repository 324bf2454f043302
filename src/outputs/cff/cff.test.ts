import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contents, handleiding } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { citationCff } from './index.ts';

const program = { version: '3.0.0', license: 'EUPL-1.2' };
const cff = (otherwise: Partial<ReturnType<typeof handleiding>> = {}): unknown =>
  parse(
    citationCff(buildHandbook(contents([], { handleiding: { ...handleiding(), ...otherwise } })), program),
  );

test('says the version of the code, and of the handbook that one refers to', () => {
  expect(cff()).toMatchObject({
    'cff-version': '1.2.0',
    version: '3.0.0',
    license: 'EUPL-1.2',
    authors: [{ name: 'Uitgever' }],
    'preferred-citation': {
      version: '1.0.0',
      year: 2026,
      month: 11,
      'license-url': 'https://zandmeer.test/licentie',
    },
  });
});

test('names a licence of Creative Commons as SPDX does', () => {
  const licence = { naam: 'CC', adres: 'https://creativecommons.org/licenses/by-sa/4.0/deed.nl' };
  expect(cff({ licentie: licence })).toMatchObject({ 'preferred-citation': { license: 'CC-BY-SA-4.0' } });
});

test('stays a text, whatever the title is', () => {
  const title = "- “Ja”: nee # & 'wel' {x}";
  expect(cff({ titel: title })).toMatchObject({ title: expect.stringContaining('nee # &') as string });
});
