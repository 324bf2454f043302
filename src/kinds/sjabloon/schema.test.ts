import { expect, test } from 'vitest';
import { sjabloonSchema } from './schema.ts';

const sjabloon = {
  titel: 'Lijst',
  samenvatting: 'Een lijst.',
  bronnen: [],
  gecontroleerd: '2026-11-22',
  volgorde: 1,
  doel: 'Tellen.',
  voorWie: 'de coördinator',
  rollen: [],
  velden: [{ id: 'dag', label: 'Dag', invoer: 'datum' }],
  stappen: [],
};
const faults = (sheet: unknown) =>
  sjabloonSchema.safeParse({ ...sjabloon, blad: sheet }).error?.issues.map(({ message }) => message) ?? [];

test('a list says how many rows it has', () => {
  expect(faults({ soort: 'lijst', rijen: 10 })).toEqual([]);
  expect(faults({ soort: 'lijst' })).toEqual([expect.stringContaining('een lijst heeft rijen nodig')]);
});

test('a budget has rows with amounts, and nothing that belongs to a list', () => {
  expect(faults({ soort: 'begroting' })).toEqual([expect.stringContaining('rekent met posten')]);
  expect(faults({ soort: 'begroting', rijen: 10 })).toContainEqual(
    expect.stringContaining('horen bij een lijst'),
  );
  expect(faults({ soort: 'lijst', rijen: 10, dekking: ['dag'] })).toEqual([
    expect.stringContaining('alleen bij een begroting'),
  ]);
});
