import { expect, test } from 'vitest';
import { withoutIdleSpaces } from './spaces.ts';

test('white space beside tags of blocks goes', () => {
  expect(
    withoutIdleSpaces(
      '<main> <h1 class="a b"> Titel </h1> <ul>\n <li> een </li> <li>twee</li> </ul> </main>',
    ),
  ).toBe('<main><h1 class="a b">Titel</h1><ul><li>een</li><li>twee</li></ul></main>');
});

test('white space between words, links and other things of one line stays', () => {
  const line = '<p>Lees <a href="/x/">dit</a> <strong>nu</strong> en <button>druk</button> <input></p>';
  expect(withoutIdleSpaces(line)).toBe(line);
});

test('what stands as it was written stays so', () => {
  const fixed = '<pre>  a\n\n  b </pre><textarea> </textarea><script>const a = 1 < 2 ;\n</script>';
  expect(withoutIdleSpaces(fixed)).toBe(fixed);
});

test('a tag whose name begins as one of a block is none', () => {
  expect(withoutIdleSpaces('<p>a <picture></picture> <link-x></link-x> b</p>')).toBe(
    '<p>a <picture></picture> <link-x></link-x> b</p>',
  );
});
