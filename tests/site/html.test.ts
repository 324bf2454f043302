import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { dist, pages } from './dist.ts';

/**
 * Valid HTML by `.htmlvalidate.json`, where no rule is switched off and four are set:
 * - `require-sri`: files of our own host need no checksum, those of others would;
 * - `long-title`: the name of the handbook follows every title, so 70 characters are too few;
 * - `form-dup-name`: checkboxes of one filter share a name, that is how they widen a search;
 * - `valid-id`: an id may begin with a digit, because ids of sources do (`113-zelfmoordpreventie`).
 */
const validator = new HtmlValidate(
  new FileSystemConfigLoader({ root: true, extends: [join(import.meta.dirname, '../../.htmlvalidate.json')] }),
);

test.for(pages)('$address is valid HTML', async ({ file }) => {
  const { results } = await validator.validateFile(join(dist, file));
  const messages = results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${message} (${ruleId})`),
  );
  expect(messages).toEqual([]);
});
