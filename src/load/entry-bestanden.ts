import type { Bevinding } from '../checks/issue.ts';
import { slug } from '../document/slug.ts';
import { soorten, type Soort } from '../schema/soorten.ts';
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
    for (const bestand of await bestandenIn(map, onder + soorten[soort].map)) {
      const vondst = entryBestand(soort, bestand, onder);
      if ('rule' in vondst) bevindingen.push(vondst);
      else gezien.push(vondst);
    }
  return { gezien, bevindingen };
}

function entryBestand(soort: Soort, bestand: string, onder: string): Bevinding | Gezien {
  const uitgang = soort === 'bron' ? '.yaml' : '.mdx';
  const id = bestand.slice(onder.length + soorten[soort].map.length + 1, -uitgang.length);
  if (!bestand.endsWith(uitgang))
    return {
      rule: 'bestand-onbekend',
      bestand,
      pad: [],
      message: `In deze map staan alleen bestanden die op ${uitgang} eindigen.`,
      hint: 'Geef het bestand de juiste uitgang, of zet het ergens anders.',
    };
  const vorm = soort === 'pagina' ? /^[a-z0-9-]+(\/[a-z0-9-]+)*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  if (!vorm.test(id))
    return {
      rule: 'id-vorm',
      bestand,
      pad: [],
      message: `De bestandsnaam «${id}» kan geen adres zijn.`,
      hint: `Noem het bestand ${soort === 'pagina' ? id.split('/').map(slug).join('/') : slug(id)}${uitgang}: alleen kleine letters a tot z, cijfers en streepjes${soort === 'pagina' ? '' : ', zonder submap'}.`,
    };
  return { soort, id, bestand };
}
