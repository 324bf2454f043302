import { nl } from '../text/nl.ts';
import type { Handboek } from './handboek.ts';
import type { Link } from './link.ts';

/** A mailto address that says which page it is about. */
export function reactieVoor({ handleiding }: Handboek, { titel, adres }: Link): string {
  const onderwerp = encodeURIComponent(nl.reactieOnderwerp(titel));
  const tekst = encodeURIComponent(nl.reactieTekst(new URL(adres, handleiding.adres).href));
  return `mailto:${handleiding.reactieadres}?subject=${onderwerp}&body=${tekst}`;
}
