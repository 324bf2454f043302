import { leesAntwoorden, type Antwoorden } from '../../model/invullen/antwoorden.ts';
import { invulSleutel } from '../../model/invullen/sleutel.ts';
import { haal } from '../sjabloon/opslag.ts';

/**
 * What this browser keeps of a template that somebody filled in on its own page.
 * @param adres where the template stands, on the site or as a whole URL: its last part is the id
 */
export function antwoordenBij(adres: string | undefined): Antwoorden {
  const id = adres?.split('/').filter(Boolean).at(-1);
  const bewaard = id && haal(invulSleutel(id));
  return (bewaard && leesAntwoorden(bewaard)) || {};
}
