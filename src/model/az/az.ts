import { typografie } from '../../document/typography.ts';
import { az } from '../../text/az.ts';
import { nl } from '../../text/nl.ts';
import { slug } from '../../document/slug.ts';
import type { Handboek } from '../handboek.ts';
import type { Link } from '../link.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import { paginawoorden, verwijswoorden } from './woorden.ts';
import { letterVan, vergelijkWoorden } from './sorteer.ts';

/** A line of the index: a page under its own name, or a word that sends to pages under another name. */
export type AzRegel = { woord: string } & ({ adres: string; soort: string } | { zie: Link[] });

/** The index of all pages and terms. */
export interface Az extends Link {
  samenvatting: string;
  kruimels: Link[];
  letters: { id: string; naam: string; regels: AzRegel[] }[];
}

export const AZ_ADRES = '/a-z/';

export function azFor(handboek: Handboek): Az {
  const paginas = paginawoorden(handboek);
  const eigen = new Set(paginas.map(({ woord }) => slug(woord)));
  const regels: AzRegel[] = [
    ...paginas,
    // A word that is the name of a page already needs no signpost.
    ...samen(verwijswoorden(handboek).filter(({ woord }) => !eigen.has(slug(woord)))),
  ];
  regels.sort((a, b) => vergelijkWoorden(a.woord, b.woord));
  const perLetter = Map.groupBy(regels, ({ woord }) => letterVan(woord));
  return {
    titel: az.titel,
    adres: AZ_ADRES,
    samenvatting: az.samenvatting,
    kruimels: [{ titel: nl.start, adres: '/' }],
    letters: [...perLetter].map(([letter, regels]) => ({
      id: `letter-${letter?.toLowerCase() ?? 'cijfers'}`,
      naam: letter ?? az.cijfers,
      regels,
    })),
  };
}

/** One line per word, with every page that it sends to; `OCO` and `oco` are one word. */
function samen(woorden: { woord: string; naar: Link }[]): { woord: string; zie: Link[] }[] {
  return [...Map.groupBy(woorden, ({ woord }) => slug(woord)).values()].map((groep) => ({
    woord: kapitaal(typografie(groep[0]!.woord)),
    zie: groep
      .map(({ naar }) => naar)
      .filter(({ adres }, i, alle) => alle.findIndex((ander) => ander.adres === adres) === i),
  }));
}
