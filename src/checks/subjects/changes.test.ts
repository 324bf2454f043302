import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { checkChangedHeadings } from './changes.ts';

const found = (heading: string | undefined, redirects: Record<string, string> = {}) =>
  checkChangedHeadings(
    buildHandbook(
      contents(
        [
          entry('vraag', 'een', {
            wijzigingen: [
              { datum: '2026-11-02', wat: 'Erbij.', ...(heading !== undefined && { kop: heading }) },
            ],
          }),
        ],
        { redirects },
      ),
    ),
  ).map(({ rule, path, message, hint }) => ({ rule, path, message, hint }));

test('a change may name a heading of its page, one that moved, or none', () => {
  expect(found(undefined)).toEqual([]);
  expect(found('kort-antwoord')).toEqual([]);
  expect(found('oud', { '/vragen/een/#oud': '/vragen/een/#kort-antwoord' })).toEqual([]);
});

test('a heading that is not there is told, with the nearest that is', () => {
  expect(found('kort-antword')).toEqual([
    {
      rule: 'anker-kapot',
      path: ['wijzigingen', 0, 'kop'],
      message: 'Op deze pagina staat geen kop «kort-antword».',
      hint: 'Bedoelde u «kort-antwoord»?',
    },
  ]);
  expect(found('heel-iets-anders')[0]?.hint).toMatch(/adresbalk/);
});
