import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handbook } from '../../handbook/handbook.ts';
import { sinceOf } from '../../page/site/since.ts';
import { dateText } from '../../text/format/date.ts';
import { changesText } from '../../text/pages/changes.ts';
import { credits, type Credit } from './credits.ts';
import { subject, the } from '../../text/subject.ts';

/**
 * What in the site and its files is the work of others, and the licences that come with it, as plain text.
 * @param root the project folder, where the texts of the licences are
 */
export async function licencesTxt({ handleiding, editie }: Handbook, root: string): Promise<string> {
  const texts = new Map<string, string[]>();
  for (const { name, texts: files } of credits)
    for (const file of files) {
      const text = (await readFile(join(root, file), 'utf8')).replace(/\r\n?/g, '\n').trim();
      texts.set(text, [...(texts.get(text) ?? []), name]);
    }
  return [
    `WERK VAN ANDEREN IN: ${handleiding.titel}\n`,
    `Versie ${editie.versie} van ${dateText(editie.datum)}. ${changesText.inFile} ${sinceOf({ handleiding, editie })}`,
    `De tekst van ${the(subject().werk)} zelf: ${handleiding.licentie.naam}, ${handleiding.licentie.adres}`,
    'De programmatuur van de site: EUPL 1.2; de tekst staat hieronder.\n',
    ...credits.map(asLines),
    ...[...texts].map(([text, names]) => `${RULE}\n${names.join('; ')}\n${RULE}\n\n${text}\n`),
  ].join('\n');
}

const RULE = '='.repeat(78);

const asLines = ({ what, name, licence, address, changed }: Credit): string =>
  [`- ${name}`, what, `Licentie: ${licence}`, ...(changed ? [`Veranderd: ${changed}`] : []), address, '']
    .map((line, i) => (i > 0 && line ? `  ${line}` : line))
    .join('\n');
