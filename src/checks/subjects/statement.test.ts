import { expect, test } from 'vitest';
import { contents, editie } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { statementSchema } from '../../schema/statement.ts';
import { checkStatement } from './statement.ts';

const good = {
  status: 'B',
  adres: 'https://www.toegankelijkheidsverklaring.nl/register/0',
  datum: '2026-06-01',
  onderzocht: '2026-05-01',
  rapport: 'https://zandmeer.test/rapport/',
};
const found = (otherwise: object, today: string) =>
  checkStatement(
    buildHandbook(contents([], { editie: editie({ toegankelijkheid: { ...good, ...otherwise } }) })),
    { editieId: 'zee', today },
  ).map(({ path }) => path[1]);

test.each([
  ['a research of exactly three years counts', { onderzocht: '2023-11-30' }, []],
  ['a research of a day more does not', { onderzocht: '2023-11-29' }, ['onderzocht']],
  ['a statement of exactly a year is still good', { datum: '2025-11-30', onderzocht: '2025-11-01' }, []],
  ['a statement of a day more is not', { datum: '2025-11-29', onderzocht: '2025-11-01' }, ['datum']],
  ['both are told', { datum: '2024-01-01', onderzocht: '2022-01-01' }, ['onderzocht', 'datum']],
  [
    'state C lasts half a year',
    { status: 'C', datum: '2026-05-29', onderzocht: undefined, rapport: undefined },
    ['datum'],
  ],
  ['and not a day less', { status: 'C', datum: '2026-05-30', onderzocht: undefined, rapport: undefined }, []],
])('%s', (_, otherwise, fields) => {
  expect(found(otherwise, '2026-11-30')).toEqual(fields);
});

test('an edition without a statement has nothing to say', () => {
  expect(checkStatement(buildHandbook(contents([])), { editieId: 'zee', today: '2026-11-30' })).toEqual([]);
});

test.each([
  [{ status: 'A', onderzocht: undefined }, 'status'],
  [{ status: 'B', rapport: undefined }, 'status'],
  [{ status: 'D', adres: undefined }, 'status'],
  [{ status: 'C', datum: undefined }, 'status'],
  [{ status: 'E' }, 'adres'],
  [{ onderzocht: '2026-07-01' }, 'onderzocht'],
  [{ contact: { naam: 'Het team' } }, 'contact'],
  [{ status: 'F' }, 'status'],
  [{ adres: 'register/0' }, 'adres'],
])('%j is refused at %s', (otherwise, field) => {
  const outcome = statementSchema.safeParse({ ...good, ...otherwise });
  expect(outcome.error?.issues.map(({ path }) => path[0])).toEqual([field]);
});

test('status E needs no more than that', () => {
  expect(statementSchema.safeParse({ status: 'E' }).success).toBe(true);
});
