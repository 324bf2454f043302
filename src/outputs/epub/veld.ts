import { epub } from '../../text/epub.ts';
import type { InlineOf } from '../../page/plain.ts';
import { xml } from '../shared/xml.ts';

/** How high the room to write is, where a line is not enough. */
const HOOGTE: Partial<Record<string, string>> = { 'lange-tekst': ' lang', handtekening: ' hoog' };

/** A field to fill in: its name amid a sentence, else choices with a box before each, or room to write. */
export function schrijfVeld({ field: veld, filled: waarde, write: schrijf }: InlineOf<'field'>): string {
  const { label, invoer, opties } = veld;
  if (waarde !== undefined) return xml(waarde);
  const naam = `<span class="invulveld">${xml(label)}</span>`;
  if (!schrijf) return opties.length > 0 ? `${naam} (${xml(opties.join(', '))})` : naam;
  const voor = schrijf === 'named' ? `<small>${xml(label)}${/[.:?!]$/.test(label) ? '' : ':'}</small> ` : '';
  if (opties.length > 0)
    return `${voor}<span class="keuzes" role="list" aria-label="${xml(label)}">${opties
      .map((optie) => `<span role="listitem"><span aria-hidden="true">☐</span> ${xml(optie)}</span>`)
      .join(' ')}</span>`;
  if (invoer === 'vinkje') return `${voor}<span role="img" aria-label="${xml(epub.vakje)}">☐</span>`;
  const munt = invoer === 'bedrag' ? '€ ' : '';
  return `${voor}${munt}<span class="schrijfregel${HOOGTE[invoer] ?? ''}" role="img" aria-label="${xml(epub.schrijf(label))}"></span>`;
}
