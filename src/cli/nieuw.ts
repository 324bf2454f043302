import { join, resolve } from 'node:path';
import { settings } from '../load/settings.ts';
import { createBestand } from './nieuw/create.ts';
import { uitleg, vervolg } from './nieuw/explain.ts';
import { refreshBeginbestanden } from './nieuw/refresh.ts';

/**
 * `npm run nieuw -- <soort> "<titel>"`: a new file with every field explained, for writers.
 * `npm run nieuw -- --ververs`: the starting files and the tables of tags made anew, for programmers.
 */
const root = resolve(import.meta.dirname, '../..');
const instellingen = settings(root);
const [soort = '--help', ...titel] = process.argv.slice(2);
try {
  if (soort === '--help' || soort === '-h') console.log(uitleg);
  else if (soort === '--ververs') {
    await refreshBeginbestanden(instellingen.content);
    console.log(
      `De beginbestanden in ${instellingen.naam}/_nieuw en de tabellen in LEESMIJ.md zijn ververst.`,
    );
  } else {
    // A title without quotation marks arrives as separate words.
    const nieuw = await createBestand(instellingen, join(root, 'content'), soort, titel.join(' '));
    console.log(vervolg(nieuw, instellingen.naam));
  }
} catch (oorzaak) {
  console.error(oorzaak instanceof Error ? oorzaak.message : oorzaak);
  process.exitCode = 1;
}
