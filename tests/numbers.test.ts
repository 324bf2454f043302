import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { nodesOf } from '../src/checks/words/texts.ts';
import { handbookOf } from '../src/load/door.ts';
import { ownedOf } from '../src/my-plan/in-text/owned.ts';

/**
 * Every amount and every duration that a text of the national handbook says by `<Som>`, with what it says and the one
 * place that keeps or computes it. `check` refuses the same number typed in a text (`getal-dubbel`).
 */
test('docs/numbers.md tells of every number where it is kept, and who says it', async () => {
  const handbook = await handbookOf({ content: resolve('content'), editie: 'landelijk' });
  const said = Map.groupBy(nodesOf(handbook, 'Som'), ({ node }) => node.attributen.van);
  const rows = ownedOf(handbook).map(({ van: named, text, source }) => {
    const files = [...new Set((said.get(named) ?? []).map(({ file }) => file))].sort();
    return `| \`${named}\` | ${text} | ${source} | ${files.join(', ')} |`;
  });
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
  ].join('\n');
  await expect(table.replaceAll('\u00a0', ' ')).toMatchFileSnapshot('../docs/numbers.md');
});
