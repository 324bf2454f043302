import { dateText } from './date.ts';
import { languages, type Language } from '../languages.ts';
import { nl } from '../nl.ts';

interface Published {
  uitgever: string;
  datum: string;
  taal?: Language | undefined;
}

/** Who published a source, when, and in which language when that is not Dutch. */
export function publishedText({ uitgever: publisher, datum: date, taal: language }: Published): string {
  const day = date === 'z.d.' ? nl.noDate : dateText(date);
  return [publisher, day, ...(language ? [nl.inLanguage(languages[language])] : [])].join(', ');
}

/** A source as short as it can be told. That its facts are sure is what a reader expects; only doubt is said. */
export function bronText(bron: Published & { zekerheid: keyof typeof nl.certainty }): string {
  const doubt = bron.zekerheid === 'zeker' ? '' : ` (${nl.certainty[bron.zekerheid]})`;
  return `${publishedText(bron)}${doubt}`;
}
