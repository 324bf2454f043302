import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { subjectOf, wordsSchema } from '../src/schema/words.ts';
import { setSubject } from '../src/text/subject.ts';

/** Tests speak of the first handbook, in the words that the small one has too; who opens another hears its own. */
const { woorden: words, beeld: picture } = parse(
  readFileSync(join(import.meta.dirname, 'fixtures/klein/content/handleiding.yaml'), 'utf8'),
) as { woorden: unknown; beeld: 'deuren' };
setSubject(subjectOf({ woorden: wordsSchema.parse(words), beeld: picture, delen: {} }));
