import type { Handbook } from '../../handbook/handbook.ts';
import { praktijkData } from '../../kinds/praktijk/data.ts';
import { jsonHeading } from './head.ts';

/** All praktijken as data, for who wants to count or map them. */
export function praktijkenJson(handbook: Handbook): string {
  return JSON.stringify({
    ...jsonHeading(handbook),
    praktijken: handbook.perSoort.praktijk.map((entry) => praktijkData(handbook, entry)),
  });
}
