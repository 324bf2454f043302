import { nl } from '../text/nl.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookLink } from '../handbook/link.ts';
import { urlOn } from './site/address.ts';

/** A mailto address that says which page it is about. */
export function reactionFor(
  { handleiding }: Handbook,
  { titel: title, adres: address }: HandbookLink,
): string {
  const subject = encodeURIComponent(nl.reactionSubject(title));
  const text = encodeURIComponent(nl.reactionText(urlOn(handleiding.adres, address)));
  return `mailto:${handleiding.reactieadres}?subject=${subject}&body=${text}`;
}
