import { expect, test } from 'vitest';
import { tekstWaarde, vouw } from './regel.ts';

const octetten = (regel: string) => Buffer.byteLength(regel);
const ontvouwd = (regel: string) => regel.replaceAll('\r\n ', '');

test('a line of 75 octets stays whole, and one of 76 is folded', () => {
  expect(vouw('a'.repeat(75))).toBe('a'.repeat(75));
  expect(vouw('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
});

test.each([
  ['é', 'é'.repeat(90)],
  ['a word and signs', 'coördinator – ‘één’ € 5 '.repeat(30)],
  ['signs of four octets', `a${'🏠'.repeat(60)}`],
])('%s: every line has at most 75 octets, no sign is cut, and nothing is lost', (_, regel) => {
  const regels = vouw(regel).split('\r\n');
  expect(regels.length).toBeGreaterThan(2);
  expect(Math.max(...regels.map(octetten))).toBeLessThanOrEqual(75);
  expect(regels.join('')).not.toContain('\uFFFD');
  expect(ontvouwd(vouw(regel))).toBe(regel);
});

test('what has a meaning in a calendar is written so that it has none', () => {
  expect(tekstWaarde('a, b; c \\ d')).toBe('a\\, b\\; c \\\\ d');
  expect(tekstWaarde('een\r\ntwee\rdrie\nvier')).toBe('een\\ntwee\\ndrie\\nvier');
  expect(tekstWaarde('a\u0000b\u001B\u007F\u0085c\td')).toBe('abc\td');
});
