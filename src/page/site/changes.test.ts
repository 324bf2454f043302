import { describe, expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { changesOf } from './changes.ts';
import { askedDay, isSince, sinceAddress } from './since.ts';

const change = (day: string, what: string, heading?: string) => ({
  datum: day,
  wat: what,
  ...(heading && { kop: heading }),
});

test('what changed is told per day, the newest first, with its page and its heading', () => {
  const vraag = entry('vraag', 'een', {
    vraag: 'Werkt het?',
    wijzigingen: [
      change('2026-03-01', 'Een begin.'),
      change('2026-11-02', 'Korter.', 'kort-antwoord'),
      change('2026-11-02', "Het -- 's avonds -- erbij."),
    ],
  });
  const page = { titel: 'Werkt het?', adres: '/vragen/een/' };
  expect(changesOf(buildHandbook(contents([vraag, entry('vraag', 'stil')])))).toEqual([
    {
      date: '2026-11-02',
      changes: [
        {
          page,
          place: { titel: 'Kort antwoord', adres: '/vragen/een/#kort-antwoord' },
          what: 'Korter.',
        },
        { page, what: 'Het – ’s avonds – erbij.' },
      ],
    },
    { date: '2026-03-01', changes: [{ page, what: 'Een begin.' }] },
  ]);
});

test('a heading that moved leads to where its text stands now', () => {
  const entries = [
    entry('vraag', 'een', { wijzigingen: [change('2026-11-02', 'Verhuisd.', 'oud')] }),
    entry('vraag', 'twee', { volgorde: 2 }),
  ];
  const handbook = buildHandbook(
    contents(entries, { redirects: { '/vragen/een/#oud': '/vragen/twee/#kort-antwoord' } }),
  );
  expect(changesOf(handbook)[0]?.changes[0]?.place).toEqual({
    titel: 'Kort antwoord',
    adres: '/vragen/twee/#kort-antwoord',
  });
});

describe('since a copy', () => {
  test('the address in a file is the one that the page reads, also below a path', () => {
    const address = sinceAddress('https://x.test/zorg', '2026-11-22');
    expect(address).toBe('https://x.test/zorg/wijzigingen/?sinds=2026-11-22');
    expect(askedDay(new URL(address).search)).toBe('2026-11-22');
  });

  test('an address without a day asks for everything, and one with no day of the calendar is wrong', () => {
    expect(askedDay('')).toBeUndefined();
    for (const wrong of ['', '2026-02-30', 'gisteren', '2026'])
      expect(askedDay(`?sinds=${wrong}`)).toBe(false);
  });

  test.for([
    ['the day after', '2026-11-23', true],
    ['the day before', '2026-11-21', false],
    ['the same day', '2026-11-22', true],
  ] as const)('a change of %s is new: %s, %s', ([, day, isNew]) => {
    expect(isSince(day, '2026-11-22', '2026-12-01')).toBe(isNew);
  });

  test('a change of the very day is not new to who has the version on the site', () => {
    expect(isSince('2026-11-22', '2026-11-22', '2026-11-22')).toBe(false);
  });
});
