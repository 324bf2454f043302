import { expect, test } from 'vitest';
import { spokenIn } from './spoken.ts';

test('what a trainer says or asks the group is taken out of what the trainer does', () => {
  expect(
    spokenIn('Lees beeld 6 voor. Vraag de hele groep: “Wat zie je? Wat denk je?” Leg de kaart terug.'),
  ).toEqual(['Wat zie je? Wat denk je?']);
  expect(
    spokenIn('Lees een stelling voor en zeg: “Ga staan.” Vraag daarna: “Wil iemand verhuizen?”'),
  ).toEqual(['Ga staan.', 'Wil iemand verhuizen?']);
});

test('the name of a sheet, a word on a card and what somebody else says are not', () => {
  expect(spokenIn('Deel het blad “Mijn bril” uit. Vraag wie “stop” zegt.')).toEqual([]);
  expect(spokenIn('De één speelt een buur die vraagt: “Wat kom jij doen?”')).toEqual([]);
  expect(spokenIn('Help wie vastzit met de vraag: “Wie denk je het eerst?”')).toEqual([]);
  expect(spokenIn('Zeg na twaalf minuten dat er nog drie over zijn. Hang op: “start”.')).toEqual([]);
});

test('what is said only when something happens is not', () => {
  expect(spokenIn('Geeft iemand toch raad? Zeg: “Bewaar die.” Zeg tot slot: “Dank je wel.”')).toEqual([
    'Dank je wel.',
  ]);
});
