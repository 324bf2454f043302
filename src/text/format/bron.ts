import { dateText } from './date.ts';
import { nl } from '../nl.ts';

/** A source as short as it can be told. That its facts are sure is what a reader expects; only doubt is said. */
export function bronText(bron: {
  uitgever: string;
  datum: string;
  zekerheid: keyof typeof nl.certainty;
}): string {
  const date = bron.datum === 'z.d.' ? nl.noDate : dateText(bron.datum);
  const doubt = bron.zekerheid === 'zeker' ? '' : ` (${nl.certainty[bron.zekerheid]})`;
  return `${bron.uitgever}, ${date}${doubt}`;
}
