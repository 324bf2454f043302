import { join, resolve } from 'node:path';
import { settings } from '../load/settings.ts';
import { createFile } from './new/create.ts';
import { afterHandbook, explanation, continuation } from './new/explain.ts';
import { createHandbook } from './new/handbook.ts';
import { refreshStartingFiles } from './new/refresh.ts';

/**
 * `npm run nieuw -- <soort> "<titel>"`: a new file with the usual fields explained, for writers.
 * `npm run nieuw -- handboek "<titel>" <map>`: a whole handbook of its own.
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
  } else if (soort === 'handboek') {
    const folder = title.length > 1 ? title.at(-1) : undefined;
    const name = title.slice(0, folder === undefined ? undefined : -1).join(' ');
    const own = join(root, 'content');
    console.log(
      afterHandbook(
        await createHandbook({ root, own, title: name, folder: folder ?? '', today: config.today }),
      ),
    );
  } else {
    // A title without quotation marks arrives as separate words.
    const fresh = await createFile(config, join(root, 'content'), soort, title.join(' '));
    console.log(continuation(fresh, config.name));
  }
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
