import { expect, test } from 'vitest';
import { handleiding } from '../../tests/builders/contents.ts';
import { handleidingSchema } from './handleiding.ts';

test('a line of the network that ends nowhere is refused, with the points that there are', () => {
  const points = ['gemeente', 'bewoner'].map((id, i) => ({ id, naam: id, kolom: i + 1, rij: 1 }));
  const withLines = (...lines: { van: string; naar: string }[]) =>
    handleidingSchema.safeParse({
      ...handleiding(),
      netwerkmodel: { punten: points, lijnen: lines.map((line) => ({ ...line, wat: 'Een vraag.' })) },
    });
  expect(withLines({ van: 'gemeente', naar: 'bewoner' }).success).toBe(true);
  const { error } = withLines({ van: 'gemeente', naar: 'bewoner' }, { van: 'buur', naar: 'bewoner' });
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['netwerkmodel.lijnen.1.van', 'Het punt «buur» bestaat niet. Kies uit: gemeente, bewoner.'],
  ]);
});
