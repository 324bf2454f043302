import { kinds, hasPage, partSoorten, type Soort } from '../../kinds/index.ts';
import { overviewOf } from '../../handbook/address.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo } from '../../handbook/link.ts';
import type { Thing } from './thing.ts';
import { minutes, ask } from './entry.ts';
import { fullAddress, type OverPage } from './page.ts';
import { work } from './work.ts';

/** The soort whose overview stands on this address. */
export const overviewOn = (address: string): Soort | undefined =>
  partSoorten.find((soort) => overviewOf(soort) === address);

/** What an overview is: the plan, the course, the list of terms, the answers, or a list. */
export function overviewThing(handbook: Handbook, page: OverPage, soort: Soort): Thing {
  const basis = { ...work(handbook, page), '@id': fullAddress(handbook, page.address) };
  const { stap, module, begrip, vraag: vragen } = handbook.perSoort;
  const of = (entry: EachEntry) => {
    const { titel: title, adres: address } = linkTo(entry);
    return { name: title, url: fullAddress(handbook, address) };
  };
  const { all } = kinds[soort].schemaOrg;
  switch (all) {
    case 'HowTo':
      return {
        '@type': all,
        ...basis,
        step: stap.map((one) => ({ '@type': 'HowToStep', position: one.data.nummer, ...of(one) })),
      };
    case 'Course':
      return {
        '@type': all,
        ...basis,
        // A design that others give: no date, place or price, so no CourseInstance.
        syllabusSections: module.map((one) => ({
          '@type': 'Syllabus',
          position: one.data.volgorde,
          timeRequired: minutes(one.data.duur.minuten),
          ...of(one),
        })),
      };
    case 'DefinedTermSet':
      return {
        '@type': all,
        ...basis,
        hasDefinedTerm: begrip.map((one) => ({ '@type': 'DefinedTerm', ...of(one) })),
      };
    case 'FAQPage':
      return {
        '@type': all,
        ...basis,
        mainEntity: vragen.map((one) => ({ ...ask(handbook, one), ...of(one) })),
      };
    case 'CollectionPage':
      return {
        '@type': all,
        ...basis,
        ...(hasPage(soort) && {
          mainEntity: {
            '@type': 'ItemList',
            itemListElement: handbook.perSoort[soort].map((one: EachEntry, i) => ({
              '@type': 'ListItem',
              position: i + 1,
              ...of(one),
            })),
          },
        }),
      };
  }
}
