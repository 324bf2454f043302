import { expect, test } from 'vitest';
import type { Issue } from '../../checks/issue.ts';
import { changes } from './watch.ts';

const issue = (over: Partial<Issue>): Issue => ({
  file: 'content/vragen/x.mdx',
  line: 3,
  column: 1,
  rule: 'spelling',
  severity: 'warning',
  message: 'Dit woord kennen we niet: «fotuu».',
  hint: 'Kijk of het goed gespeld is.',
  ...over,
});

test('what is new is told whole, and what was solved by its file and message', () => {
  const link = issue({ rule: 'link-kapot', severity: 'error', message: 'De pagina /x/ bestaat niet.' });
  expect(changes([issue({})], [link])).toBe(
    `Nieuw:
content/vragen/x.mdx:3:1  fout  De pagina /x/ bestaat niet.
    Kijk of het goed gespeld is.  (link-kapot)
Opgelost:
content/vragen/x.mdx  Dit woord kennen we niet: «fotuu».
1 fout, 0 waarschuwingen. Uitleg per fout: /meewerken/fouten/ op de site.`,
  );
});

test('what only moved to another line is not new', () => {
  expect(changes([issue({})], [issue({ line: 9 })])).toBe('Niets nieuws.\n0 fouten, 1 waarschuwing.');
});

test('of two that are the same one can be solved, and a third come', () => {
  const two = [issue({}), issue({ line: 5 })];
  expect(changes(two, [issue({})])).toMatch(/^Opgelost:\n.*\n0 fouten, 1 waarschuwing\.$/);
  expect(changes(two, [...two, issue({ line: 7 })])).toMatch(/^Nieuw:\ncontent\/vragen\/x\.mdx:7:1 /);
});

test('when the last is solved all is well', () => {
  expect(changes([issue({})], [])).toMatch(/\nAlles klopt\.$/);
});
