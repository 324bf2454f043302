import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nearest } from '../document/language/nearest.ts';
import { isSoort } from '../handbook/entry.ts';
import { contentOf } from '../load/door.ts';
import { settings } from '../load/settings.ts';
import { pairsFor } from '../page/translation/document.ts';
import { unitsOf } from '../page/translation/units.ts';
import { factsOf } from '../text/languages.ts';
import { startOf, withMarks } from './translate/text.ts';

/** `npm run vertalen -- <sjabloon> <taal>`: begins a translation, or tells what of it is behind the Dutch text. */
const HELP = `npm run vertalen -- <sjabloon> <taal>           begint een vertaling, of zegt wat er in het Nederlands veranderde
npm run vertalen -- <sjabloon> <taal> --klaar   de vertaling is bijgewerkt: vergelijk voortaan met het Nederlands van nu
Voorbeeld: npm run vertalen -- brief-aan-bewoners ti   (Tigrinya; de code is die van de taal, BCP 47)`;
const config = settings(resolve(import.meta.dirname, '../..'));
const words = process.argv.slice(2);
const [id = '', tag = ''] = words.filter((word) => !word.startsWith('-'));
try {
  if (words.some((word) => /^-?-h(?:elp)?$/.test(word))) console.log(HELP);
  else console.log(await translate(words.includes('--klaar')));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}

async function translate(done: boolean): Promise<string> {
  const { content, name, today } = config;
  const { handbook } = await contentOf(config);
  if (!handbook) throw new Error('De inhoud is niet te lezen. Draai npm run check: die zegt wat er mis is.');
  if (id === '' || tag === '') throw new Error(`Noem het sjabloon en de taal.\n${HELP}`);
  const original = handbook.perSoort.sjabloon.find((entry) => entry.id === id);
  if (!original) {
    const meant = nearest(
      id,
      handbook.perSoort.sjabloon.map((entry) => entry.id),
    );
    throw new Error(`Het sjabloon «${id}» bestaat niet.${meant ? ` Bedoelde u «${meant}»?` : ''}`);
  }
  if (original.data.vertaalDelen.length === 0)
    throw new Error(
      `Zet eerst in ${name}/${original.bestand} bij vertaalDelen de ankers van de koppen die vertaald worden.`,
    );
  const facts = factsOf(tag);
  if (!facts || tag === 'nl')
    throw new Error(
      `«${tag}» is geen code van een andere taal. Voorbeelden: tr (Turks), ti (Tigrinya), so (Somalisch).`,
    );
  const key = `${id}/${tag.toLowerCase()}`;
  const file = `vertalingen/${key}.mdx`;
  const target = join(content, file);
  if (!existsSync(target)) {
    if (done) throw new Error(`${name}/${file} is er nog niet. Begin zonder --klaar.`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, startOf(original, tag, today), { flag: 'wx' });
    return `${name}/${file} is gemaakt: het Nederlands, om over te typen in het ${facts.name} (${facts.ownName}).
Laat de invulvelden staan. Draai npm run check als u klaar bent.`;
  }
  const entry = handbook.alle.find((one) => isSoort(one, 'vertaling') && one.id === key);
  if (!entry || !isSoort(entry, 'vertaling'))
    throw new Error(`${name}/${file} is niet te lezen. Draai npm run check: die zegt wat er mis is.`);
  const dutch = unitsOf(original.body, original.data.vertaalDelen);
  const translated = unitsOf(entry.body);
  if (done) {
    if (dutch.length !== translated.length)
      throw new Error(
        `In het Nederlands staan ${dutch.length} alinea’s, in de vertaling ${translated.length}. Maak dat eerst gelijk.`,
      );
    await writeFile(
      target,
      withMarks(
        await readFile(target, 'utf8'),
        dutch.map(({ mark }) => mark),
      ),
    );
    return `${name}/${file} geldt nu als vertaling van het Nederlands van vandaag.`;
  }
  const changed = pairsFor(handbook, entry).filter(({ is }) => is !== 'gelijk');
  if (changed.length === 0) return `${name}/${file} is bij: het Nederlands is niet veranderd.`;
  const lines = changed.map((pair) => `- ${pair.is}: ${(pair.dutch ?? pair.translated)?.words ?? ''}`);
  return [
    `In het Nederlands is sinds de vertaling veranderd:`,
    ...lines,
    `Werk de vertaling bij, en draai dan npm run vertalen -- ${id} ${tag} --klaar.`,
  ].join('\n');
}
