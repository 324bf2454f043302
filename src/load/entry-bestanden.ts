import { kinds, kindOf, type Soort } from '../kinds/index.ts';
import type { Bevinding } from '../checks/issue.ts';
import { slug } from '../document/slug.ts';
import { bestandenIn } from './bestanden.ts';

/** A file that is an entry, by its place. */
export interface Gezien {
  soort: Soort;
  id: string;
  /** Relative to the content folder. */
  bestand: string;
}

/**
 * Every entry file of these soorten, and what lies between them that is none.
 * @param onder the folder in which the folders of the soorten lie: empty, or `edities/<id>/`
 */
export async function zoekEntries(
  map: string,
  alleen: readonly Soort[],
  onder = '',
): Promise<{ gezien: Gezien[]; bevindingen: Bevinding[] }> {
  const gezien: Gezien[] = [];
  const bevindingen: Bevinding[] = [];
  for (const soort of alleen)
    for (const bestand of await bestandenIn(map, onder + kinds[soort].folder)) {
      const vondst = entryBestand(soort, bestand, onder);
      if ('rule' in vondst) bevindingen.push(vondst);
      else gezien.push(vondst);
    }
  return { gezien, bevindingen };
}

function entryBestand(soort: Soort, bestand: string, onder: string): Bevinding | Gezien {
  const { file: uitgang, atRoot } = kindOf(soort);
  const id = bestand.slice(onder.length + kinds[soort].folder.length + 1, -uitgang.length);
  if (!bestand.endsWith(uitgang))
    return {
      rule: 'bestand-onbekend',
      bestand,
      pad: [],
      message: `In deze map staan alleen bestanden die op ${uitgang} eindigen.`,
      hint: 'Geef het bestand de juiste uitgang, of zet het ergens anders.',
    };
  const vorm = atRoot ? /^[a-z0-9-]+(\/[a-z0-9-]+)*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  if (!vorm.test(id))
    return {
      rule: 'id-vorm',
      bestand,
      pad: [],
      message: `De bestandsnaam «${id}» kan geen adres zijn.`,
      hint: `Noem het bestand ${atRoot ? id.split('/').map(slug).join('/') : slug(id)}${uitgang}: alleen kleine letters a tot z, cijfers en streepjes${atRoot ? '' : ', zonder submap'}.`,
    };
  return { soort, id, bestand };
}
