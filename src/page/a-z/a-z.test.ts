import { describe, expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { azFor, type Az } from './a-z.ts';
import { isThing, isName } from './entry.ts';
import { letterOf, sortKey, compareWords } from './sort.ts';

describe('the alphabet', () => {
  test.each([
    ['De start', 'start'],
    ['Het netwerkmodel', 'netwerkmodel'],
    ['Een portret maken', 'portret maken'],
    ['’t Huis', 'Huis'],
    ['Eén A4', 'Eén A4'],
    ['Deelnemers', 'Deelnemers'],
    ['“Nee” zeggen', 'Nee” zeggen'],
    ['De', 'De'],
  ])('%s is sorted as %s', (word, key) => {
    expect(sortKey(word)).toBe(key);
  });

  test.each([
    ['Één', 'E'],
    ['Überhaupt', 'U'],
    ['IJs', 'I'],
    ['ĳs', undefined],
    ['De øre', undefined],
    ['112 bellen', undefined],
    ['…', undefined],
  ])('%s stands under %s', (word, letter) => {
    expect(letterOf(word)).toBe(letter);
  });

  test('is Dutch: diacritics, capitals and articles count for nothing', () => {
    expect(
      ['zee', 'Coördinator', 'Het coördineren', 'cooptatie', 'één', 'Een eend', 'Eva', 'De zaak'].sort(
        compareWords,
      ),
    ).toEqual(['cooptatie', 'Coördinator', 'Het coördineren', 'één', 'Een eend', 'Eva', 'De zaak', 'zee']);
  });
});

test('names and things belong in an index; verbs, qualities and sentences do not', () => {
  const yes = ['budgetcursus', 'bewijs van goed gedrag', 'vaste contactpersoon', 'strafblad', 'brug'];
  const no = [
    'wat wil je leren',
    'brug slaan',
    'langs de deuren',
    'meertalig',
    'outreachend',
    'eropaf toe gaan',
    '112',
  ];
  expect(yes.filter((word) => !isThing(word))).toEqual([]);
  expect(no.filter(isThing)).toEqual([]);
  expect(['Wmo', 'Indische Buurt', 'UWV'].filter((word) => !isName(word))).toEqual([]);
  expect(['wmo', '112'].filter(isName)).toEqual([]);
});

describe('the index', () => {
  const handbook = buildHandbook(
    contents([
      entry('begrip', 'vertrouwenspersoon', {
        voorkeursterm: 'vertrouwenspersoon',
        ookGenoemd: ['sleutelfiguur', 'VP'],
        zoekwoorden: ['buurtkracht', 'mensen helpen'],
      }),
      entry('begrip', 'sleutelpersoon', { voorkeursterm: 'sleutelpersoon', ookGenoemd: ['Sleutelfiguur'] }),
      entry('praktijk', 'zandmeer', {
        titel: 'De buurt',
        zoekwoorden: ['Alleato', 'pilot', 'Sleutelpersoon'],
      }),
      entry('portret', 'ada', { titel: 'De initiatiefnemer', zoekwoorden: ['Ada Voorbeeld'] }),
      entry('pagina', 'over', { titel: '2009: hoe het begon' }),
    ]),
  );
  const az = azFor(handbook);
  const lines = (index: Az) =>
    index.letters.flatMap(({ name, lines }) =>
      lines.map((line) =>
        'see' in line
          ? `${name} ${line.word} → ${line.see.map(({ adres: address }) => address).join(' ')}`
          : `${name} ${line.word} = ${line.address}`,
      ),
    );

  test('holds every page and every term, and sends other words on', () => {
    expect(lines(az)).toEqual([
      '0–9 2009: hoe het begon = /over/',
      'A Alleato → /praktijken/zandmeer/',
      'B De buurt = /praktijken/zandmeer/',
      'B Buurtkracht → /begrippen/vertrouwenspersoon/',
      'D Deel = /praktijken/',
      'D Deel = /portretten/',
      'D Deel = /begrippen/',
      'D Downloads = /downloads/',
      'I De initiatiefnemer = /portretten/ada/',
      'S Sleutelfiguur → /begrippen/sleutelpersoon/ /begrippen/vertrouwenspersoon/',
      'S Sleutelpersoon = /begrippen/sleutelpersoon/',
      'V Vertrouwenspersoon = /begrippen/vertrouwenspersoon/',
      'V VP → /begrippen/vertrouwenspersoon/',
      'Z Zandmeer → /praktijken/gemeente/zandmeer/',
    ]);
  });

  test('sends to three places at most, to what a word is first, and never to the line beside it', () => {
    const uses = ['een', 'twee', 'drie', 'vier'].map((id) =>
      entry('praktijk', id, { titel: `Praktijk ${id}`, zoekwoorden: ['Mikado'] }),
    );
    const term = entry('begrip', 'budgetkring', {
      voorkeursterm: 'budgetkring',
      ookGenoemd: ['budgetkringgroep', 'Mikado'],
    });
    const told = lines(azFor(buildHandbook(contents([...uses, term]))));
    const sent = told
      .find((line) => line.startsWith('M Mikado'))
      ?.split(' ')
      .slice(3);
    expect(sent).toEqual(['/begrippen/budgetkring/', expect.any(String), expect.any(String)]);
    expect(told.filter((line) => line.startsWith('B Budgetkring'))).toEqual([
      'B Budgetkring = /begrippen/budgetkring/',
    ]);
  });

  test('names no person of a portret', () => {
    expect(JSON.stringify(az)).not.toContain('Ada');
  });

  test('has one heading per letter, in order, with an id of its own', () => {
    const ids = az.letters.map(({ id }) => id);
    expect(ids).toEqual(['letter-cijfers', ...'abdisvz'.split('').map((letter) => `letter-${letter}`)]);
  });
});
