import { expect, test } from 'vitest';
import { drawStappen } from './stappen.ts';

const stap = (number: number) => ({
  nummer: number,
  title: `Stap ${number}`,
  address: `/stappenplan/${number}/`,
  begin: { snelst: 0, traagst: 0 },
  einde: { snelst: 4, traagst: 13 },
  ongoing: false,
});
const { shapes, height } = drawStappen({
  id: 'stappen',
  title: 'Tijd',
  description: 'Balken.',
  stappen: [stap(1), stap(2), stap(3)],
});

test('no line of the axis runs through the name of a step', () => {
  const pieces = [...shapes.matchAll(/M[\d.]+ (\d+)V(\d+)/g)].map(([, of, until]) => [
    Number(of),
    Number(until),
  ]);
  const names = [...shapes.matchAll(/y="(\d+)" class="dg-tekst"/g)].map(([, y]) => Number(y));
  expect(names).toHaveLength(3);
  expect(pieces).toHaveLength(2 * (1 + 3));
  for (const [of, until] of pieces) {
    expect(until!).toBeLessThanOrEqual(height);
    for (const y of names) expect(until! <= y - 11 || of! >= y + 4).toBe(true);
  }
});

test('says at the bars which is fast and which is slow', () => {
  expect(shapes).toMatch(/<rect class="dg-snelst"[^>]*\/><text[^>]*>snelst</);
  expect(shapes).toMatch(/<rect class="dg-traagst"[^>]*\/><text[^>]*>traagst</);
});
