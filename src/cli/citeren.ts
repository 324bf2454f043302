import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { handbookOf } from '../load/door.ts';
import { settings } from '../load/settings.ts';
import { citationCff, type Program } from '../outputs/cff/index.ts';

/** `npm run citeren`: makes `CITATION.cff` of `package.json` and the national content. */
const root = resolve(import.meta.dirname, '../..');
if (process.argv.slice(2).some((given) => /^-?-h(?:elp)?$/.test(given)))
  console.log('npm run citeren   maakt CITATION.cff: hoe anderen naar de handleiding en de code verwijzen');
else {
  const program = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Program;
  try {
    await writeFile(join(root, 'CITATION.cff'), citationCff(await handbookOf(settings(root)), program));
    console.log('CITATION.cff is gemaakt van package.json en content/.');
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    process.exitCode = 1;
  }
}
