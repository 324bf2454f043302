import { expect, test } from 'vitest';
import type { VraagField } from './answers.ts';
import { withSums } from './sums.ts';

const field = (id: string, more: Partial<VraagField> = {}): VraagField => ({
  id,
  label: id.toUpperCase(),
  invoer: 'bedrag',
  opties: [],
  verplicht: true,
  ...more,
});
const fields = [
  field('zaal'),
  field('koffie'),
  field('tolk', { verplicht: false }),
  field('percentage', { invoer: 'getal' }),
  field('onvoorzien', { reken: { som: ['zaal', 'koffie', 'tolk'], percentage: 'percentage' } }),
  field('totaal', { reken: { som: ['zaal', 'koffie', 'tolk', 'onvoorzien'] } }),
];

test('a total adds up, with a percentage of the rest in it; what may stay empty counts for nothing', () => {
  const { answers, open } = withSums(fields, { zaal: '1.000', koffie: '250,50', percentage: '10' });
  expect(answers).toMatchObject({ onvoorzien: '125,05', totaal: '1375,55' });
  expect(open).toEqual({});
});

test('a total of which a part is missing or no number stays empty, and says which', () => {
  const { answers, open } = withSums(fields, { zaal: 'weten wij niet', percentage: '10' });
  expect(answers).toMatchObject({ zaal: 'weten wij niet', onvoorzien: '', totaal: '' });
  expect(open).toEqual({ onvoorzien: ['ZAAL', 'KOFFIE'], totaal: ['ZAAL', 'KOFFIE', 'ONVOORZIEN'] });
});

test('a total that somebody typed stays, and is told apart when it is not the sum', () => {
  const { answers, differs } = withSums(fields, { zaal: '1', koffie: '1', percentage: '0', totaal: '999' });
  expect([answers.totaal, differs]).toEqual(['999', { totaal: 2 }]);
});

test('a total that was emptied is computed again', () => {
  expect(withSums(fields, { zaal: '1', koffie: '1', percentage: '0', totaal: '' }).answers.totaal).toBe('2');
});
