import { kinds } from '../kinds/index.ts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { block, choiceFrom, to, line, references, inline } from './fields.ts';
import { markedFields } from './walk.ts';

const schema = z.strictObject({
  titel: line('Een titel.'),
  kort: inline('Kort.').optional(),
  lang: z.array(z.strictObject({ tekst: block('Lang.') })).default([]),
  bronnen: references('bron', 'Bronnen.'),
  fase: choiceFrom('fasen', 'Fase.'),
  verder: to('Verder.').optional(),
});

test('every marked value is found, with its path', () => {
  const value = {
    titel: 'T',
    kort: 'k',
    lang: [{ tekst: 'l' }],
    bronnen: ['a', 'b'],
    fase: 'f',
    verder: 'stap:x',
  };
  expect(
    markedFields(schema, value).map(({ meta, pad: path }) => [
      path.join('.'),
      meta.rijk ?? meta.plat ?? meta.verwijst ?? meta.taxonomie,
    ]),
  ).toEqual([
    ['titel', true],
    ['kort', 'zin'],
    ['lang.0.tekst', 'blok'],
    ['bronnen.0', 'bron'],
    ['bronnen.1', 'bron'],
    ['fase', 'fasen'],
    ['verder', '*'],
  ]);
});

test('a field that was left out is passed over', () => {
  expect(markedFields(schema, { titel: 'T', bronnen: [], fase: 'f' })).toHaveLength(2);
});

test.each(Object.entries(kinds))('every field of %s carries a sentence', (_, { schema }) => {
  expect(withoutExplanation(schema)).toEqual([]);
});

/** Fields of a schema, at any depth, without a description. */
function withoutExplanation(schema: z.ZodType, path: string[] = []): string[] {
  const core =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
      ? (schema.unwrap() as z.ZodType)
      : schema;
  if (core !== schema)
    return schema.description || core.description
      ? withoutExplanation(core, path).filter((lacks) => lacks !== path.join('.'))
      : [path.join('.'), ...withoutExplanation(core, path)];
  const lacks = path.length > 0 && !schema.description ? [path.join('.')] : [];
  if (core instanceof z.ZodObject)
    return [
      ...lacks,
      ...Object.entries(core.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
        withoutExplanation(field, [...path, name]),
      ),
    ];
  // An item of a list need not explain itself when the list does; its own fields do.
  if (core instanceof z.ZodArray)
    return [
      ...lacks,
      ...withoutExplanation(core.element as z.ZodType, [...path, '[]']).filter(
        (name) => name !== [...path, '[]'].join('.'),
      ),
    ];
  return lacks;
}
