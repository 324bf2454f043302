import { describe, expect, test } from 'vitest';
import { contents, editie, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { newsOf, updatedOf } from './news.ts';

const change = (day: string, what: string) => ({ datum: day, wat: what });

describe('what is new', () => {
  const told = (...entries: Parameters<typeof contents>[0]) =>
    newsOf(buildHandbook(contents(entries))).map(({ date, address, changes }) => [date, address, changes]);

  test('is each page as it was last gone through, newest first', () => {
    expect(
      told(
        entry('vraag', 'oud', { gecontroleerd: '2026-01-02' }),
        entry('vraag', 'nieuw', { gecontroleerd: '2026-11-02', volgorde: 2 }),
        entry('bron', 'verslag'),
      ),
    ).toEqual([
      ['2026-11-02', '/vragen/nieuw/', undefined],
      ['2026-01-02', '/vragen/oud/', undefined],
    ]);
  });

  test('is what changed on one day together, and a page gone through on that day is told by its changes', () => {
    const changes = [
      change('2026-11-02', "Het -- 's avonds -- erbij."),
      change('2026-11-02', 'Nog iets.'),
      change('2026-03-01', 'Een begin.'),
    ];
    expect(told(entry('vraag', 'een', { gecontroleerd: '2026-11-02', wijzigingen: changes }))).toEqual([
      ['2026-11-02', '/vragen/een/', ['Het – ’s avonds – erbij.', 'Nog iets.']],
      ['2026-03-01', '/vragen/een/', ['Een begin.']],
    ]);
  });

  test('is a page gone through after its last change once more, with changes of that day before it', () => {
    expect(
      told(
        entry('vraag', 'een', { gecontroleerd: '2026-11-03', wijzigingen: [change('2026-11-02', 'Erbij.')] }),
        entry('vraag', 'twee', {
          gecontroleerd: '2026-11-03',
          wijzigingen: [change('2026-11-03', 'Ook.')],
          volgorde: 2,
        }),
      ),
    ).toEqual([
      ['2026-11-03', '/vragen/twee/', ['Ook.']],
      ['2026-11-03', '/vragen/een/', undefined],
      ['2026-11-02', '/vragen/een/', ['Erbij.']],
    ]);
  });

  test('is no portrait that was withdrawn', () => {
    expect(told(entry('portret', 'ada', { ingetrokken: true }), entry('portret', 'bo'))).toEqual([
      ['2026-11-22', '/portretten/bo/', undefined],
    ]);
  });
});

describe('the day on which a page last changed', () => {
  const days = updatedOf(
    buildHandbook(
      contents(
        [
          entry('vraag', 'oud', {
            gecontroleerd: '2026-01-02',
            wijzigingen: [change('2026-02-01', 'Erbij.')],
          }),
          entry('vraag', 'nieuw', { gecontroleerd: '2026-11-02', volgorde: 2 }),
          entry('praktijk', 'zee', { gecontroleerd: '2026-12-24' }),
          entry('bron', 'verslag'),
        ],
        { editie: editie({ datum: '2026-06-01' }) },
      ),
    ),
  );

  test.each([
    ['/vragen/oud/', '2026-02-01', 'its last change'],
    ['/vragen/nieuw/', '2026-11-02', 'when it was gone through'],
    ['/vragen/', '2026-11-02', 'the newest that it lists'],
    ['/praktijken/aanpak/netwerk/', '2026-12-24', 'the newest of its part'],
    ['/', '2026-12-24', 'the newest of all'],
    ['/a-z/', '2026-12-24', 'the newest of all'],
    ['/bronnen/', '2026-06-01', 'the edition'],
    ['/zoeken/', '2026-06-01', 'the edition'],
  ])('of %s is %s, that of %s', (address, day) => {
    expect(days.get(address)).toBe(day);
  });
});
