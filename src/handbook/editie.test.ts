import { expect, test } from 'vitest';
import { editie, handleiding } from '../../tests/builders/contents.ts';
import { isOwnEditie, withPublisher } from './editie.ts';

test('an edition publishes under its own name, at its own address, with its own mailbox', () => {
  const own = {
    uitgever: 'Gemeente Zandmeer',
    adres: 'https://netwerk.zandmeer.test/',
    reactieadres: 'netwerk@zandmeer.test',
  };
  expect(withPublisher(handleiding(), editie(own))).toEqual({ ...handleiding(), ...own });
});

test('what an edition does not say stays as the handbook says it', () => {
  expect(withPublisher(handleiding(), editie())).toEqual(handleiding());
});

test.each([
  ['gemeente', true],
  ['organisatie', true],
  ['uitgever', true],
  ['titel', false],
])('an edition that names its %s is somebody’s own: %s', (field, own) => {
  expect(isOwnEditie(editie({ [field]: 'Zandmeer' }))).toBe(own);
});
