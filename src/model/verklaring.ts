import { datumTekst } from '../text/datum.ts';
import { editieTekst } from '../text/editie.ts';
import { nl } from '../text/nl.ts';
import { RAPPORTADRES } from './adres.ts';
import { isEigenEditie } from './editie.ts';
import type { Handboek } from './handboek.ts';

/** One line of who stands behind a statement. */
export interface Verklaringregel {
  naam: string;
  waarde: string;
  adres?: string;
}

/**
 * Whose statement on accessibility this is: told on that page in the edition of a municipality, as the text is the
 * national one. Nothing on other pages, and nothing in the national edition.
 */
export function verklaringFor(handboek: Handboek, adres: string): Verklaringregel[] {
  const { handleiding, editie } = handboek;
  if (!isEigenEditie(editie) || RAPPORTADRES !== `${adres}rapport/`) return [];
  const tekst = editieTekst.verklaring;
  return [
    { naam: tekst.van, waarde: handleiding.uitgever },
    { naam: tekst.site, waarde: handleiding.adres, adres: handleiding.adres },
    { naam: tekst.melden, waarde: handleiding.reactieadres, adres: `mailto:${handleiding.reactieadres}` },
    {
      naam: tekst.datum,
      waarde: [editie.titel, nl.versie(editie.versie, datumTekst(editie.datum))].join('. '),
    },
  ];
}
