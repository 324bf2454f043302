import { typography } from '../../document/language/typography.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { fullAddress, publisherOf } from '../metadata/page.ts';
import { updatedOf } from '../site/news.ts';
import { bibtex } from './bibtex.ts';
import type { Citation, Cited } from './cited.ts';
import { dutchReference } from './dutch.ts';
import { ris } from './ris.ts';

const datesOf = perHandbook(updatedOf);

/** @param page its address, and its title as readers see it */
export function citedOf(handbook: Handbook, page: { address: string; title: string }): Cited {
  const { handleiding, editie } = handbook;
  const publisher = publisherOf(handbook);
  const title = typography(handleiding.titel);
  const whole = page.address === '/';
  return {
    title: whole ? `${title}: ${typography(handleiding.ondertitel)}` : page.title,
    ...(!whole && { within: title }),
    ...(publisher && { publisher }),
    date: (whole ? undefined : datesOf(handbook).get(page.address)) ?? editie.datum,
    version: editie.versie,
    address: fullAddress(handbook, page.address),
  };
}

export function citationOf(handbook: Handbook, page: { address: string; title: string }): Citation {
  const cited = citedOf(handbook, page);
  return { dutch: dutchReference(cited), bibtex: bibtex(cited), ris: ris(cited) };
}
