import { kinds, hasPage, deelSoorten, type Soort } from '../../kinds/index.ts';
import { overzichtVan } from '../adres.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { linkNaar } from '../link.ts';
import type { Ding } from './ding.ts';
import { minuten, vraag } from './entry.ts';
import { heel, type OverPagina } from './pagina.ts';
import { werk } from './werk.ts';

/** The soort whose overview stands on this address. */
export const overzichtOp = (adres: string): Soort | undefined =>
  deelSoorten.find((soort) => overzichtVan(soort) === adres);

/** What an overview is: the plan, the course, the list of terms, the answers, or a list. */
export function overzichtDing(handboek: Handboek, pagina: OverPagina, soort: Soort): Ding {
  const basis = { ...werk(handboek, pagina), '@id': heel(handboek, pagina.adres) };
  const { stap, module, begrip, vraag: vragen } = handboek.perSoort;
  const van = (entry: ElkeEntry) => {
    const { titel, adres } = linkNaar(entry);
    return { name: titel, url: heel(handboek, adres) };
  };
  const { all } = kinds[soort].schemaOrg;
  switch (all) {
    case 'HowTo':
      return {
        '@type': all,
        ...basis,
        step: stap.map((een) => ({ '@type': 'HowToStep', position: een.data.nummer, ...van(een) })),
      };
    case 'Course':
      return {
        '@type': all,
        ...basis,
        // A design that others give: no date, place or price, so no CourseInstance.
        syllabusSections: module.map((een) => ({
          '@type': 'Syllabus',
          position: een.data.volgorde,
          timeRequired: minuten(een.data.duur.minuten),
          ...van(een),
        })),
      };
    case 'DefinedTermSet':
      return {
        '@type': all,
        ...basis,
        hasDefinedTerm: begrip.map((een) => ({ '@type': 'DefinedTerm', ...van(een) })),
      };
    case 'FAQPage':
      return {
        '@type': all,
        ...basis,
        mainEntity: vragen.map((een) => ({ ...vraag(handboek, een), ...van(een) })),
      };
    case 'CollectionPage':
      return {
        '@type': all,
        ...basis,
        ...(hasPage(soort) && {
          mainEntity: {
            '@type': 'ItemList',
            itemListElement: handboek.perSoort[soort].map((een: ElkeEntry, i) => ({
              '@type': 'ListItem',
              position: i + 1,
              ...van(een),
            })),
          },
        }),
      };
  }
}
