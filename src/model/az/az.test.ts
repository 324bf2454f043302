import { describe, expect, test } from 'vitest';
import { entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { buildHandboek } from '../handboek.ts';
import { azFor, type Az } from './az.ts';
import { isDing, isNaam } from './ingang.ts';
import { letterVan, sorteersleutel, vergelijkWoorden } from './sorteer.ts';

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
  ])('%s is sorted as %s', (woord, sleutel) => {
    expect(sorteersleutel(woord)).toBe(sleutel);
  });

  test.each([
    ['Één', 'E'],
    ['Überhaupt', 'U'],
    ['IJs', 'I'],
    ['ĳs', undefined],
    ['De øre', undefined],
    ['112 bellen', undefined],
    ['…', undefined],
  ])('%s stands under %s', (woord, letter) => {
    expect(letterVan(woord)).toBe(letter);
  });

  test('is Dutch: diacritics, capitals and articles count for nothing', () => {
    expect(
      ['zee', 'Coördinator', 'Het coördineren', 'cooptatie', 'één', 'Een eend', 'Eva', 'De zaak'].sort(
        vergelijkWoorden,
      ),
    ).toEqual(['cooptatie', 'Coördinator', 'Het coördineren', 'één', 'Een eend', 'Eva', 'De zaak', 'zee']);
  });
});

test('names and things belong in an index; verbs, qualities and sentences do not', () => {
  const ja = ['budgetcursus', 'bewijs van goed gedrag', 'vaste contactpersoon', 'strafblad', 'brug'];
  const nee = [
    'wat wil je leren',
    'brug slaan',
    'langs de deuren',
    'meertalig',
    'outreachend',
    'eropaf toe gaan',
    '112',
  ];
  expect(ja.filter((woord) => !isDing(woord))).toEqual([]);
  expect(nee.filter(isDing)).toEqual([]);
  expect(['Wmo', 'Indische Buurt', 'UWV'].filter((woord) => !isNaam(woord))).toEqual([]);
  expect(['wmo', '112'].filter(isNaam)).toEqual([]);
});

describe('the index', () => {
  const handboek = buildHandboek(
    inhoud([
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
  const az = azFor(handboek);
  const regels = (index: Az) =>
    index.letters.flatMap(({ naam, regels }) =>
      regels.map((regel) =>
        'zie' in regel
          ? `${naam} ${regel.woord} → ${regel.zie.map(({ adres }) => adres).join(' ')}`
          : `${naam} ${regel.woord} = ${regel.adres}`,
      ),
    );

  test('holds every page and every term, and sends other words on', () => {
    expect(regels(az)).toEqual([
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

  test('names no person of a portret', () => {
    expect(JSON.stringify(az)).not.toContain('Ada');
  });

  test('has one heading per letter, in order, with an id of its own', () => {
    const ids = az.letters.map(({ id }) => id);
    expect(ids).toEqual(['letter-cijfers', ...'abdisvz'.split('').map((letter) => `letter-${letter}`)]);
  });
});
