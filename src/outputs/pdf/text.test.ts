import { expect, test } from 'vitest';
import { withBreaks } from './text.ts';

const seen = (text: string): string => text.replaceAll('\u200b', '|');

test.each([
  ['an account', 'NL00ZAND0123456789', 'NL00ZA|ND0123|456789'],
  ['a mail address', 'hulp@buurtkracht.test', 'hulp@|buurtk|racht.|test'],
  ['a code', 'const_heel_lange_naam', 'const_|heel_|lange_|naam'],
])('in a cell %s may go on at the next line', (_, written, broken) => {
  expect(seen(withBreaks(written, true))).toBe(broken);
});

test('a word that can be hyphenated, and a short one, stay as they are', () => {
  for (const word of ['Verantwoordelijkheidsverdeling', '0699-123456', 'VNG'])
    expect(withBreaks(word, true)).toBe(word);
});

test('outside a table only what is longer than any word may be broken anywhere', () => {
  expect(withBreaks('hulp@stichtingbuurtkracht.test')).not.toContain('\u200b');
  expect(withBreaks('a'.repeat(100))).toContain('\u200b');
});
