import type { Handboek } from '../../model/handboek.ts';
import { praktijkGegevens } from '../../kinds/praktijk/data.ts';
import { kop } from './kop.ts';

/** All praktijken as data, for who wants to count or map them. */
export function praktijkenJson(handboek: Handboek): string {
  return JSON.stringify({
    ...kop(handboek),
    praktijken: handboek.perSoort.praktijk.map((entry) => praktijkGegevens(handboek, entry)),
  });
}
