import { kinds, kindOf, hasPage, hasOverview, partSoorten } from '../../kinds/index.ts';
import { downloads } from '../../text/outputs/downloads.ts';
import { DOWNLOADS_ADDRESS } from '../downloads/downloads.ts';
import { typography } from '../../document/language/typography.ts';
import { overviewOf } from '../../handbook/address.ts';
import { facetPages } from '../catalogue/facet-page.ts';
import { isSoort, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo, type HandbookLink } from '../../handbook/link.ts';
import { planAddress } from '../../my-plan/address.ts';
import { catalogue } from '../../text/pages/catalogue.ts';
import { planLinkTexts as planText } from '../../text/plan/links.ts';
import { isThing, isName } from './entry.ts';

/** Every page under its own title, with what it is; overviews too. */
export function pageWords(handbook: Handbook): { word: string; address: string; soort: string }[] {
  const { alle: all, perSoort, handleiding } = handbook;
  const overviews = partSoorten.flatMap((soort) =>
    perSoort[soort].length > 0
      ? [
          {
            word: typography(handleiding.delen[soort].titel),
            address: overviewOf(soort),
            soort: 'overzicht',
          },
        ]
      : [],
  );
  const pages = all
    .filter(({ soort }) => hasPage(soort))
    .map((entry) => {
      const { titel: title, adres: address } = linkTo(entry);
      return { word: title, address, soort: hasOverview(entry.soort) ? kinds[entry.soort].words.one : '' };
    });
  const plan = planAddress(handbook);
  const own = [
    { word: downloads.title, address: DOWNLOADS_ADDRESS, soort: '' },
    ...(plan ? [{ word: planText.title, address: plan, soort: '' }] : []),
  ];
  return [...overviews, ...own, ...pages];
}

/**
 * Words that send to a page under another name: synonyms of terms, municipalities, and of the words by which
 * visitors search those that belong in an index. Portretten keep out: an index of people is not what they
 * consented to. What a term is comes before where it is used.
 */
export function referenceWords(handbook: Handbook): { word: string; to: HandbookLink }[] {
  const gemeenten = facetPages(handbook)
    .filter(({ facet }) => facet.id === 'gemeente')
    .map(({ value: { name, address } }) => ({
      word: name,
      to: { titel: catalogue.title.gemeente(name), adres: address },
    }));
  return [
    ...gemeenten,
    ...handbook.alle
      .toSorted(termsFirst)
      .flatMap((entry) => wordsOf(entry).map((word) => ({ word, to: linkTo(entry) }))),
  ];
}

const termsFirst = (a: EachEntry, b: EachEntry): number =>
  Number(isSoort(b, 'begrip')) - Number(isSoort(a, 'begrip'));

function wordsOf(entry: EachEntry): string[] {
  if (!kinds[entry.soort].inIndex) return [];
  if (!isSoort(entry, 'begrip')) return kindOf(entry.soort).searchWords(entry.data).filter(isName);
  const { zoekwoorden: searchWords } = entry.data;
  return [...entry.data.ookGenoemd, ...searchWords.filter((word) => isName(word) || isThing(word))];
}
