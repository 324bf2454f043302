import { kinds } from '../../kinds/index.ts';
import { overviewOf } from '../../handbook/address.ts';
import { isSoort, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Thing } from './thing.ts';
import { plainText } from '../plain/plain-text.ts';
import { referrerFor } from '../referrer.ts';
import { fullAddress, type OverPage } from './page.ts';
import { entryWork } from './work.ts';

/** What the page of an entry is about, as a thing of schema.org. No person: who is named stands on the page only. */
export function thingOf(handbook: Handbook, page: OverPage, entry: EachEntry): Thing {
  const work = entryWork(handbook, page, entry);
  const type = { '@type': kinds[entry.soort].schemaOrg.entry };
  const part = { isPartOf: { '@id': fullAddress(handbook, overviewOf(entry.soort)) } };
  if (isSoort(entry, 'module'))
    return {
      ...type,
      ...work,
      learningResourceType: 'bijeenkomst',
      position: entry.data.volgorde,
      timeRequired: minutes(entry.data.duur.minuten),
      teaches: entry.fields.leerdoelen.map((target) => plainText(target, referrerFor(handbook, [], entry))),
      ...part,
    };
  if (isSoort(entry, 'begrip')) return begrip(handbook, work, entry);
  if (isSoort(entry, 'vraag')) return { ...ask(handbook, entry), ...work, ...part };
  if (type['@type'] !== 'Article') return { ...type, ...work };
  return {
    ...type,
    ...work,
    headline: page.title,
    ...(isSoort(entry, 'stap') && { position: entry.data.nummer, ...part }),
  };
}

/** A length in minutes as ISO 8601. Example: `150` → `PT150M`. */
export const minutes = (count: number): string => `PT${count}M`;

/** A question with its short answer. The page may say more; it does not say something else. */
export function ask(handbook: Handbook, entry: Extract<EachEntry, { soort: 'vraag' }>): Thing {
  return {
    '@type': 'Question',
    acceptedAnswer: {
      '@type': 'Answer',
      text: plainText(entry.fields.kortAntwoord, referrerFor(handbook, [], entry)),
    },
  };
}

/** A term is no work: what is true of the text about it stands with its page. */
function begrip(
  handbook: Handbook,
  work: Omit<Thing, '@type'>,
  { data }: Extract<EachEntry, { soort: 'begrip' }>,
): Thing {
  const { url, name, description, image, mainEntityOfPage, ...rest } = work;
  return {
    '@type': 'DefinedTerm',
    url,
    name,
    description,
    image,
    ...(data.ookGenoemd.length > 0 && { alternateName: data.ookGenoemd }),
    inDefinedTermSet: { '@id': fullAddress(handbook, overviewOf('begrip')) },
    mainEntityOfPage: { ...(mainEntityOfPage as Thing), ...rest },
  };
}
