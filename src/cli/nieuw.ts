import { join, resolve } from 'node:path';
import { settings } from '../load/settings.ts';
import { createFile } from './new/create.ts';
import { explanation, continuation } from './new/explain.ts';
import { refreshStartingFiles } from './new/refresh.ts';

/**
 * `npm run nieuw -- <soort> "<titel>"`: a new file with every field explained, for writers.
 * `npm run nieuw -- --ververs`: the starting files and the tables of tags made anew, for programmers.
 */
const root = resolve(import.meta.dirname, '../..');
const config = settings(root);
const [soort = '--help', ...title] = process.argv.slice(2);
try {
  if (soort === '--help' || soort === '-h') console.log(explanation);
  else if (soort === '--ververs') {
    await refreshStartingFiles(config.content);
    console.log(`De beginbestanden in ${config.name}/_nieuw en de tabellen in LEESMIJ.md zijn ververst.`);
  } else {
    // A title without quotation marks arrives as separate words.
    const fresh = await createFile(config, join(root, 'content'), soort, title.join(' '));
    console.log(continuation(fresh, config.name));
  }
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
