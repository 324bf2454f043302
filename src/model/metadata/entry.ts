import { kinds } from '../../kinds/index.ts';
import { overzichtVan } from '../adres.ts';
import { isSoort, type ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import type { Ding } from './ding.ts';
import { plainText } from '../../page/plain-text.ts';
import { verwijzerVoor } from '../verwijzer.ts';
import { heel, type OverPagina } from './pagina.ts';
import { entrywerk } from './werk.ts';

/** What the page of an entry is about, as a thing of schema.org. No person: who is named stands on the page only. */
export function dingVan(handboek: Handboek, pagina: OverPagina, entry: ElkeEntry): Ding {
  const werk = entrywerk(handboek, pagina, entry);
  const type = { '@type': kinds[entry.soort].schemaOrg.entry };
  const deel = { isPartOf: { '@id': heel(handboek, overzichtVan(entry.soort)) } };
  if (isSoort(entry, 'module'))
    return {
      ...type,
      ...werk,
      learningResourceType: 'bijeenkomst',
      position: entry.data.volgorde,
      timeRequired: minuten(entry.data.duur.minuten),
      teaches: entry.fields.leerdoelen.map((doel) => plainText(doel, verwijzerVoor(handboek, [], entry))),
      ...deel,
    };
  if (isSoort(entry, 'begrip')) return begrip(handboek, werk, entry);
  if (isSoort(entry, 'vraag')) return { ...vraag(handboek, entry), ...werk, ...deel };
  if (type['@type'] !== 'Article') return { ...type, ...werk };
  return {
    ...type,
    ...werk,
    headline: pagina.titel,
    ...(isSoort(entry, 'stap') && { position: entry.data.nummer, ...deel }),
  };
}

/** A length in minutes as ISO 8601. Example: `150` → `PT150M`. */
export const minuten = (aantal: number): string => `PT${aantal}M`;

/** A question with its short answer. The page may say more; it does not say something else. */
export function vraag(handboek: Handboek, entry: Extract<ElkeEntry, { soort: 'vraag' }>): Ding {
  return {
    '@type': 'Question',
    acceptedAnswer: {
      '@type': 'Answer',
      text: plainText(entry.fields.kortAntwoord, verwijzerVoor(handboek, [], entry)),
    },
  };
}

/** A term is no work: what is true of the text about it stands with its page. */
function begrip(
  handboek: Handboek,
  werk: Omit<Ding, '@type'>,
  { data }: Extract<ElkeEntry, { soort: 'begrip' }>,
): Ding {
  const { url, name, description, image, mainEntityOfPage, ...rest } = werk;
  return {
    '@type': 'DefinedTerm',
    url,
    name,
    description,
    image,
    ...(data.ookGenoemd.length > 0 && { alternateName: data.ookGenoemd }),
    inDefinedTermSet: { '@id': heel(handboek, overzichtVan('begrip')) },
    mainEntityOfPage: { ...(mainEntityOfPage as Ding), ...rest },
  };
}
