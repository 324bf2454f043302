import type { Handboek } from '../../model/handboek.ts';
import { praktijkGegevens } from '../shared/praktijken.ts';

/** All praktijken as data, for who wants to count or map them. */
export function praktijkenJson(handboek: Handboek): string {
  const { handleiding, editie } = handboek;
  return JSON.stringify({
    titel: handleiding.titel,
    versie: editie.versie,
    datum: editie.datum,
    editie: editie.titel,
    licentie: handleiding.licentie,
    adres: handleiding.adres,
    praktijken: handboek.perSoort.praktijk.map((entry) => praktijkGegevens(handboek, entry)),
  });
}
