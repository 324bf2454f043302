import { expect, test } from 'vitest';
import { editie, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { securityTxt } from './index.ts';

const fields = (otherwise: object) =>
  new Map(
    securityTxt(buildHandbook(contents([], { editie: editie(otherwise) })), '/.well-known/security.txt')
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );

test('security.txt has the fields that RFC 9116 asks for, each once', () => {
  const from = fields({ datum: '2026-11-22' });
  expect([...from.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
  expect(from.get('Contact')).toMatch(/^mailto:/);
  expect(from.get('Canonical')).toMatch(/^https:\/\/.*\/\.well-known\/security\.txt$/);
});

test('it expires a year after the date of the edition, also from a leap day', () => {
  expect(fields({ datum: '2026-11-22' }).get('Expires')).toBe('2027-11-22T00:00:00.000Z');
  expect(fields({ datum: '2028-02-29' }).get('Expires')).toBe('2029-03-01T00:00:00.000Z');
});
