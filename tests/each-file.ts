import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { parse } from 'yaml';
import { subjectOf, wordsSchema } from '../src/schema/words.ts';
import { setSubject } from '../src/text/subject.ts';

/** Tests speak of the first handbook, in the words that the small one has too; who opens another hears its own. */
const { woorden: words, beeld: picture } = parse(
  readFileSync(join(import.meta.dirname, 'fixtures/klein/content/handleiding.yaml'), 'utf8'),
) as { woorden: unknown; beeld: 'deuren' };
setSubject(subjectOf({ woorden: wordsSchema.parse(words), beeld: picture, delen: {} }));

/** Files of one kind run one after another in one process: none leaves it otherwise than it was. */
const { env } = process;
const before = whereItIs();
afterAll(() => {
  expect(process.env, 'the environment itself: a copy of it decides no time zone').toBe(env);
  expect(whereItIs()).toEqual(before);
});

function whereItIs() {
  // The library below sharp says there where it lies.
  const { VIPSHOME: _library, ...settings } = env;
  return { folder: process.cwd(), settings };
}
