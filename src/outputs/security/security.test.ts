import { expect, test } from 'vitest';
import { editie, inhoud } from '../../../tests/builders/inhoud.ts';
import { buildHandboek } from '../../model/handboek.ts';
import { securityTxt } from './index.ts';

const velden = (anders: object) =>
  new Map(
    securityTxt(buildHandboek(inhoud([], { editie: editie(anders) })), '/.well-known/security.txt')
      .trim()
      .split('\n')
      .map((regel) => regel.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );

test('security.txt has the fields that RFC 9116 asks for, each once', () => {
  const uit = velden({ datum: '2026-11-22' });
  expect([...uit.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
  expect(uit.get('Contact')).toMatch(/^mailto:/);
  expect(uit.get('Canonical')).toMatch(/^https:\/\/.*\/\.well-known\/security\.txt$/);
});

test('it expires a year after the date of the edition, also from a leap day', () => {
  expect(velden({ datum: '2026-11-22' }).get('Expires')).toBe('2027-11-22T00:00:00.000Z');
  expect(velden({ datum: '2028-02-29' }).get('Expires')).toBe('2029-03-01T00:00:00.000Z');
});
