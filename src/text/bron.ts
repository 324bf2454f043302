import { datumTekst } from './datum.ts';
import { nl } from './nl.ts';

/** A source as short as it can be told. That its facts are sure is what a reader expects; only doubt is said. */
export function bronTekst(bron: {
  uitgever: string;
  datum: string;
  zekerheid: keyof typeof nl.zekerheid;
}): string {
  const datum = bron.datum === 'z.d.' ? nl.geenDatum : datumTekst(bron.datum);
  const twijfel = bron.zekerheid === 'zeker' ? '' : ` (${nl.zekerheid[bron.zekerheid]})`;
  return `${bron.uitgever}, ${datum}${twijfel}`;
}
