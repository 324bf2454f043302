import { expect, test } from 'vitest';
import { textValue, fold } from './line.ts';

const octets = (line: string) => Buffer.byteLength(line);
const unfolded = (line: string) => line.replaceAll('\r\n ', '');

test('a line of 75 octets stays whole, and one of 76 is folded', () => {
  expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
  expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
});

test.each([
  ['é', 'é'.repeat(90)],
  ['a word and signs', 'coördinator – ‘één’ € 5 '.repeat(30)],
  ['signs of four octets', `a${'🏠'.repeat(60)}`],
])('%s: every line has at most 75 octets, no sign is cut, and nothing is lost', (_, line) => {
  const lines = fold(line).split('\r\n');
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
  expect(lines.join('')).not.toContain('\uFFFD');
  expect(unfolded(fold(line))).toBe(line);
});

test('what has a meaning in a calendar is written so that it has none', () => {
  expect(textValue('a, b; c \\ d')).toBe('a\\, b\\; c \\\\ d');
  expect(textValue('een\r\ntwee\rdrie\nvier')).toBe('een\\ntwee\\ndrie\\nvier');
  expect(textValue('a\u0000b\u001B\u007F\u0085c\td')).toBe('abc\td');
});
