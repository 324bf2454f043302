import { kinds, kindOf, hasPage, hasOverview, deelSoorten } from '../../kinds/index.ts';
import { downloads } from '../../text/downloads.ts';
import { DOWNLOADS_ADRES } from '../downloads/downloads.ts';
import { typografie } from '../../document/typography.ts';
import { overzichtVan } from '../adres.ts';
import { facetpaginas } from '../catalogus/facetpagina.ts';
import { isSoort, type ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { linkNaar, type Link } from '../link.ts';
import { planAdres } from '../plan/adres.ts';
import { catalogus } from '../../text/catalogus.ts';
import { plan as planTekst } from '../../text/plan/links.ts';
import { isDing, isNaam } from './ingang.ts';

/** Every page under its own title, with what it is; overviews too. */
export function paginawoorden(handboek: Handboek): { woord: string; adres: string; soort: string }[] {
  const { alle, perSoort, handleiding } = handboek;
  const overzichten = deelSoorten.flatMap((soort) =>
    perSoort[soort].length > 0
      ? [
          {
            woord: typografie(handleiding.delen[soort].titel),
            adres: overzichtVan(soort),
            soort: 'overzicht',
          },
        ]
      : [],
  );
  const paginas = alle
    .filter(({ soort }) => hasPage(soort))
    .map((entry) => {
      const { titel, adres } = linkNaar(entry);
      return { woord: titel, adres, soort: hasOverview(entry.soort) ? kinds[entry.soort].words.one : '' };
    });
  const plan = planAdres(handboek);
  const eigen = [
    { woord: downloads.titel, adres: DOWNLOADS_ADRES, soort: '' },
    ...(plan ? [{ woord: planTekst.titel, adres: plan, soort: '' }] : []),
  ];
  return [...overzichten, ...eigen, ...paginas];
}

/**
 * Words that send to a page under another name: synonyms of terms, municipalities, and of the words by which
 * visitors search those that belong in an index. Portretten keep out: an index of people is not what they
 * consented to.
 */
export function verwijswoorden(handboek: Handboek): { woord: string; naar: Link }[] {
  const gemeenten = facetpaginas(handboek)
    .filter(({ facet }) => facet.id === 'gemeente')
    .map(({ waarde: { naam, adres } }) => ({
      woord: naam,
      naar: { titel: catalogus.titel.gemeente(naam), adres },
    }));
  return [
    ...gemeenten,
    ...handboek.alle.flatMap((entry) => woordenVan(entry).map((woord) => ({ woord, naar: linkNaar(entry) }))),
  ];
}

function woordenVan(entry: ElkeEntry): string[] {
  if (!kinds[entry.soort].inIndex) return [];
  if (!isSoort(entry, 'begrip')) return kindOf(entry.soort).searchWords(entry.data).filter(isNaam);
  const { zoekwoorden } = entry.data;
  return [...entry.data.ookGenoemd, ...zoekwoorden.filter((woord) => isNaam(woord) || isDing(woord))];
}
