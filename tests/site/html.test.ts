import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { dist, pages } from './dist.ts';

/**
 * Valid HTML by `.htmlvalidate.json`, where no rule is switched off and five are set:
 * - `require-sri`: files of our own host need no checksum, those of others would;
 * - `long-title`: the name of the handbook follows every title, so 70 characters are too few;
 * - `form-dup-name`: checkboxes of one filter share a name, that is how they widen a search;
 * - `valid-id`: an id may begin with a digit, because ids of sources do (`113-zelfmoordpreventie`);
 * - `tel-non-breaking`: our style keeps a number on one line, and then its hyphen can be copied as it is.
 */
const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: [join(import.meta.dirname, '../../.htmlvalidate.json')],
  }),
);

async function messages(path: string): Promise<string[]> {
  const { results } = await validator.validateFile(path);
  return results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
  );
}

test('every page is valid HTML', async () => {
  const found: Record<string, string[]> = {};
  for (const { file } of pages) {
    const wrong = await messages(join(dist, file));
    if (wrong.length > 0) found[file] = wrong;
  }
  expect(found).toEqual({});
});

test('a page with a fault would be noticed', async () => {
  const { valid } = await validator.validateString('<!DOCTYPE html><html lang="nl"><p><b>vet</p></html>');
  expect(valid).toBe(false);
});
