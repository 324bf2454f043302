import { resolve } from 'node:path';
import { openRun } from '../../src/cli/open-run.ts';
import { keptIn } from '../../src/making/keep.ts';
import { makeFiles } from '../../src/making/pool.ts';

/**
 * Builds a site that was built before, after an edit, and says as JSON what it had used when all but the books was
 * there, and when all was. The books come last here, to be told apart. Run from a copy of the project.
 */
const begin = performance.now();
const run = await openRun(resolve(import.meta.dirname, '../..'));
if (!run.handbook) throw new Error('Nothing was edited.');
const { root, content, editie, handbook, folder } = run;
const job = { handbook, root, content, editie, kept: keptIn(root) };
const used: { wall: number; processor: number }[] = [];
const tell = (): void => {
  const { user, system } = process.cpuUsage();
  used.push({ wall: (performance.now() - begin) / 1000, processor: (user + system) / 1e6 });
};
const files = handbook.files.filter(({ weight }) => weight !== 'page' && weight !== 'last');
const isBook = (file: (typeof files)[number]): boolean => file.weight === 'book';
try {
  const making = makeFiles(
    job,
    files.filter((file) => !isBook(file)),
    folder,
  );
  await run.buildPages();
  await making.all;
  tell();
  await making.stop();
  const books = makeFiles(job, files.filter(isBook), folder);
  await books.all;
  for (const { path, weight } of handbook.files)
    if (weight === 'last') await books.also({ path, to: folder });
  tell();
  await books.stop();
} finally {
  await run.clean();
}
console.log(JSON.stringify(used));
