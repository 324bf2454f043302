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

test.each([
  ['€ 1.250,-', 1250],
  ['1.250,50', 1250.5],
  ['1250.5', 1250.5],
  ['1250 euro', 1250],
  ['EUR 1.250', 1250],
  ['1 250,00', 1250],
  ['0', 0],
])('a cost typed or pasted as «%s» counts as %d', (zaal, value) => {
  const { answers, open } = withSums(fields, { zaal, koffie: '0', percentage: '0 %' });
  expect([open, answers.totaal]).toEqual([{}, String(value).replace('.', ',')]);
});

test.each(['tien', '-50', '− 50', '1,250.00', '9'.repeat(40), '10 tot 20', '  '])(
  'with «%s» as a cost there is no total, and the form says because of what',
  (zaal) => {
    const { answers, open } = withSums(fields, { zaal, koffie: '0', percentage: '0' });
    expect([answers.totaal, open.totaal?.[0]]).toEqual(['', 'ZAAL']);
  },
);

test('a total that somebody typed stays, and is told apart when it is not the sum', () => {
  const { answers, differs } = withSums(fields, { zaal: '1', koffie: '1', percentage: '0', totaal: '999' });
  expect([answers.totaal, differs]).toEqual(['999', { totaal: 2 }]);
});

test('a total that was emptied is computed again', () => {
  expect(withSums(fields, { zaal: '1', koffie: '1', percentage: '0', totaal: '' }).answers.totaal).toBe('2');
});
