import { kinds } from '../kinds/index.ts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { blok, keuzeUit, naar, regel, verwijzingen, zin } from './velden.ts';
import { gemerkteVelden } from './walk.ts';

const schema = z.strictObject({
  titel: regel('Een titel.'),
  kort: zin('Kort.').optional(),
  lang: z.array(z.strictObject({ tekst: blok('Lang.') })).default([]),
  bronnen: verwijzingen('bron', 'Bronnen.'),
  fase: keuzeUit('fasen', 'Fase.'),
  verder: naar('Verder.').optional(),
});

test('every marked value is found, with its path', () => {
  const waarde = {
    titel: 'T',
    kort: 'k',
    lang: [{ tekst: 'l' }],
    bronnen: ['a', 'b'],
    fase: 'f',
    verder: 'stap:x',
  };
  expect(
    gemerkteVelden(schema, waarde).map(({ meta, pad }) => [
      pad.join('.'),
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
  expect(gemerkteVelden(schema, { titel: 'T', bronnen: [], fase: 'f' })).toHaveLength(2);
});

test.each(Object.entries(kinds))('every field of %s carries a sentence', (_, { schema }) => {
  expect(zonderUitleg(schema)).toEqual([]);
});

/** Fields of a schema, at any depth, without a description. */
function zonderUitleg(schema: z.ZodType, pad: string[] = []): string[] {
  const kern =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
      ? (schema.unwrap() as z.ZodType)
      : schema;
  if (kern !== schema)
    return schema.description || kern.description
      ? zonderUitleg(kern, pad).filter((mist) => mist !== pad.join('.'))
      : [pad.join('.'), ...zonderUitleg(kern, pad)];
  const mist = pad.length > 0 && !schema.description ? [pad.join('.')] : [];
  if (kern instanceof z.ZodObject)
    return [
      ...mist,
      ...Object.entries(kern.shape as Record<string, z.ZodType>).flatMap(([naam, veld]) =>
        zonderUitleg(veld, [...pad, naam]),
      ),
    ];
  // An item of a list need not explain itself when the list does; its own fields do.
  if (kern instanceof z.ZodArray)
    return [
      ...mist,
      ...zonderUitleg(kern.element as z.ZodType, [...pad, '[]']).filter(
        (naam) => naam !== [...pad, '[]'].join('.'),
      ),
    ];
  return mist;
}
