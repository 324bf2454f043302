import { expect, test } from 'vitest';
import { kinds, soortNames } from '../../kinds/index.ts';
import type { Field } from './field.ts';
import { formOfFile } from './of-file.ts';

const files = [
  ...soortNames.map((soort) => `${kinds[soort].folder}/x${kinds[soort].file}`),
  'handleiding.yaml',
  'zoeken.yaml',
  'edities/x.yaml',
  'huisstijlen/x.yaml',
];

/** Every field of a form with its way. */
function* fieldsOf(field: Field, way: string): Generator<[string, Field]> {
  yield [way, field];
  if (field.is === 'group')
    for (const { name, field: each } of field.fields) yield* fieldsOf(each, `${way}.${name}`);
  if (field.is === 'list' || field.is === 'named') yield* fieldsOf(field.of, `${way}[]`);
}

test.each(files)('every field of %s can be filled in without its source', (file) => {
  const form = formOfFile(file);
  const fields = form ? [...fieldsOf(form, file)] : [];
  expect(fields.filter(([, { is }]) => is === 'other').map(([way]) => way)).toEqual([]);
  expect(fields.length).toBeGreaterThan(1);
});

test('words for the same thing stand per kind, each by the word that somebody types', () => {
  const form = Object.fromEntries(
    [...fieldsOf(formOfFile('zoeken.yaml') ?? { is: 'other', explanation: '' }, '')].map(([way, { is }]) => [
      way,
      is,
    ]),
  );
  expect(form).toMatchObject({
    '.andereWoorden.straattaal': 'named',
    '.andereWoorden.straattaal[]': 'text',
    '.hulp.woordgroepen': 'named',
    '.hulp.woordgroepen[]': 'list',
  });
});
