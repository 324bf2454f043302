import { expect, test } from 'vitest';
import { tekenStappen } from './stappen.ts';

const stap = (nummer: number) => ({
  nummer,
  titel: `Stap ${nummer}`,
  adres: `/stappenplan/${nummer}/`,
  begin: { snelst: 0, traagst: 0 },
  einde: { snelst: 4, traagst: 13 },
  doorlopend: false,
});
const { vormen, hoogte } = tekenStappen({
  id: 'stappen',
  titel: 'Tijd',
  beschrijving: 'Balken.',
  stappen: [stap(1), stap(2), stap(3)],
});

test('no line of the axis runs through the name of a step', () => {
  const stukken = [...vormen.matchAll(/M[\d.]+ (\d+)V(\d+)/g)].map(([, van, tot]) => [
    Number(van),
    Number(tot),
  ]);
  const namen = [...vormen.matchAll(/y="(\d+)" class="dg-tekst"/g)].map(([, y]) => Number(y));
  expect(namen).toHaveLength(3);
  expect(stukken).toHaveLength(2 * (1 + 3));
  for (const [van, tot] of stukken) {
    expect(tot!).toBeLessThanOrEqual(hoogte);
    for (const y of namen) expect(tot! <= y - 11 || van! >= y + 4).toBe(true);
  }
});

test('says at the bars which is fast and which is slow', () => {
  expect(vormen).toMatch(/<rect class="dg-snelst"[^>]*\/><text[^>]*>snelst</);
  expect(vormen).toMatch(/<rect class="dg-traagst"[^>]*\/><text[^>]*>traagst</);
});
