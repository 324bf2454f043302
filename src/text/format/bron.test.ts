import { expect, test } from 'vitest';
import { bronText } from './bron.ts';

test('a source says how sure it is only when there is doubt', () => {
  const bron = { uitgever: 'Zandmeer', datum: '2020-11-02' };
  expect(bronText({ ...bron, zekerheid: 'zeker' })).toBe('Zandmeer, 2 november 2020');
  expect(bronText({ ...bron, taal: 'en', zekerheid: 'zeker' })).toBe(
    'Zandmeer, 2 november 2020, in het Engels',
  );
  expect(bronText({ ...bron, datum: 'z.d.', zekerheid: 'waarschijnlijk' })).toBe(
    'Zandmeer, zonder datum (waarschijnlijk)',
  );
});
