import { expect, test } from 'vitest';
import { brandSchema, type Brand } from '../schema/huisstijl.ts';
import { contrastFaults } from './contrast.ts';
import { proposedColours } from './proposal.ts';

const brand = (otherwise: Partial<Brand>): Brand =>
  brandSchema.parse({ hoofdkleur: '#17495a', steunkleur: '#8f3d1b', ...otherwise });

test.each([
  { hoofdkleur: '#ffd500' },
  { steunkleur: '#e8a0a0' },
  { inkt: '#9a9a9a' },
  { papier: '#3a3a3a' },
  { hoofdkleur: '#ffd500', steunkleur: '#00ff00' },
])('%j becomes readable with what is proposed', (colours) => {
  const faulty = brand(colours);
  expect(contrastFaults(faulty)).not.toEqual([]);
  expect(contrastFaults({ ...faulty, ...proposedColours(faulty) })).toEqual([]);
});

test('a style that can be read gets no proposal, and one with ink and paper the wrong way round none that is no use', () => {
  expect(proposedColours(brand({}))).toEqual({});
  expect(proposedColours(brand({ papier: '#000000', inkt: '#ffffff' }))).toEqual({});
});

test('the proposal is the nearest: a step nearer to the colour is not enough', () => {
  const faulty = brand({ steunkleur: '#e8a0a0' });
  const { steunkleur: proposed = '' } = proposedColours(faulty);
  const redOf = (colour: string) => parseInt(colour.slice(1, 3), 16);
  const nearer = `#${(redOf(proposed) + 4).toString(16)}5556`;
  expect(contrastFaults({ ...faulty, steunkleur: nearer })).not.toEqual([]);
});
