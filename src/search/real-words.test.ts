import { expect, test } from 'vitest';
import { random } from '../../tests/builders/random.ts';
import { alikeIn } from './real-words.ts';

test('a few words find the same of a dictionary as when they stand among many', () => {
  const { number, choose } = random(7);
  const letter = () => choose([...'aeinst']);
  const word = () => Array.from({ length: number(5, 13) }, letter).join('');
  const dictionary = Array.from({ length: 3000 }, word);
  /** A word with a letter left out, and one in the place of another. */
  const slip = (right: string) => {
    const at = number(1, right.length - 2);
    return right.slice(0, at) + letter() + right.slice(at + number(1, 2));
  };
  const asked = [...new Set(Array.from({ length: 40 }, () => slip(choose(dictionary))))];
  const found = alikeIn(dictionary, asked);
  expect([...found.values()].filter((others) => others.length > 0).length).toBeGreaterThan(20);
  expect(found).toEqual(alikeIn(dictionary, asked, 0));
});

test('a word is like those that are a slip away, and two in a long word', () => {
  const like = (word: string) => alikeIn(['boeken', 'boekwinkels', 'koeken', 'honden'], [word]).get(word);
  expect(like('boeken')).toEqual(['boeken', 'koeken']);
  expect(like('boekwikels')).toEqual(['boekwinkels']);
  expect(like('boekwikkel')).toEqual(['boekwinkels']);
  expect(like('boekwals')).toEqual([]);
});
