import { expect, test } from 'vitest';
import { leesWoorden, pakWoorden } from './kern.ts';

test('words survive the way through the core', () => {
  const woorden = [
    { woord: '2020', paginas: 4, delen: [] },
    { woord: 'vertrouwen', paginas: 64, delen: [] },
    { woord: 'vertrouwenspersonen', paginas: 512, delen: ['vertrouwens', 'personen'] },
    { woord: 'vertrouwenspersoon', paginas: 256, delen: ['vertrouwens', 'persoon'] },
    { woord: 'vog', paginas: 1, delen: [] },
  ];
  const gelezen = leesWoorden(pakWoorden(woorden));
  expect(gelezen.map(({ woord, delen }) => ({ woord, delen }))).toEqual(
    woorden.map(({ woord, delen }) => ({ woord, delen })),
  );
  for (const [i, { paginas }] of gelezen.entries()) expect(paginas).toBeCloseTo(woorden[i]!.paginas, 5);
});

test('no words is no trouble', () => {
  expect(leesWoorden(pakWoorden([]))).toEqual([]);
});
