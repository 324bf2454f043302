import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { spansIn } from '../src/checks/words/spans.ts';
import { nodesOf, textOutside, texts } from '../src/checks/words/texts.ts';
import { textOfNode } from '../src/document/text.ts';
import { handbookOf } from '../src/load/door.ts';
import { ownedOf } from '../src/my-plan/in-text/owned.ts';

const handbook = await handbookOf({ content: resolve('content'), editie: 'landelijk' });

/** Amounts, and durations from one number to another: what a second place could tell otherwise. */
const numbersIn = (value: string): string[] =>
  spansIn(value)
    .filter(({ kind, low, high }) => kind === 'euro' || (kind === 'week' && low !== high))
    .map(({ words }) => words);

/** Every number that a text says itself, with what it rests on. */
function* typed(): Generator<{ words: string; file: string; rests: string }> {
  // A fact may stand wherever its source does.
  for (const { node } of nodesOf(handbook, 'Feit'))
    for (const words of numbersIn(textOfNode(node)))
      yield { words, file: 'facts', rests: `source \`${node.attributen.bron ?? ''}\`` };
  for (const { file, node } of nodesOf(handbook, 'Schatting'))
    for (const words of numbersIn(textOfNode(node))) yield { words, file, rests: 'own estimate' };
  for (const { file, text } of texts(handbook))
    for (const { value } of textOutside(text, new Set(['Feit', 'Schatting'])))
      for (const words of numbersIn(value)) yield { words, file, rests: 'said here' };
}

/**
 * Every amount and every duration that a text of the national handbook says, and the one place that keeps or computes
 * it. `check` refuses the same number typed a second time (`getal-dubbel`).
 */
test('docs/numbers.md tells of every number where it is kept, and who says it', async () => {
  const said = Map.groupBy(nodesOf(handbook, 'Som'), ({ node }) => node.attributen.van);
  const rows = ownedOf(handbook).map(({ van: named, text, source }) => {
    const files = [...new Set((said.get(named) ?? []).map(({ file }) => file))].sort();
    return `| \`${named}\` | ${text} | ${source} | ${files.join(', ')} |`;
  });
  const own = [...typed()].map(({ words, file, rests }) => `| ${words} | ${file} | ${rests} |`);
  const table = [
    '# Numbers',
    '',
    'What texts say by `<Som van="…"/>`, and the one place that keeps or computes it. Written by `tests/numbers.test.ts`',
    '(`npx vitest run --project unit --update tests/numbers.test.ts`).',
    '',
    '| van | says | kept or computed in | said in |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## Said by a text itself',
    '',
    'All other amounts, and durations from one number to another, with what they rest on.',
    '',
    '| says | in | rests on |',
    '|---|---|---|',
    ...[...new Set(own)].sort(),
    '',
  ].join('\n');
  await expect(table.replaceAll('\u00a0', ' ')).toMatchFileSnapshot('../docs/numbers.md');
});

test('an amount that nothing keeps says what it rests on: a source, or that it is an estimate', () => {
  const bare = [...typed()].filter(({ words, rests }) => rests === 'said here' && /€|euro/.test(words));
  expect(bare.map(({ words, file }) => `${file}: ${words}`)).toEqual([]);
});
