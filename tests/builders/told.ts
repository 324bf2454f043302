import type { Handbook } from '../../src/handbook/handbook.ts';
import { markdownOf } from '../../src/outputs/markdown/index.ts';
import type { EntryWithPage } from '../../src/page/page-for.ts';
import { plainPageFor } from '../../src/page/plain/plain-page.ts';

/** All that a page says, in its order, line by line as its Markdown download does; what stands above its title is left out. */
export function told(handbook: Handbook, entry: EntryWithPage): string[] {
  const [, , ...rest] = markdownOf(handbook, plainPageFor(handbook, entry)).split('---\n');
  return rest
    .join('---\n')
    .split('\n')
    .filter((line) => line !== '');
}
