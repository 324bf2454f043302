import { kantoor } from '../../text/kantoor.ts';
import { datumTekst } from '../../text/datum.ts';
import { gekozen } from '../shared/kantoor/gekozen.ts';
import { ankerIn } from '../shared/stuk/links.ts';
import type { StukHandlers, StukZin, Veld } from '../shared/stuk/types.ts';
import { element, span, woorden } from './element.ts';
import type { Plek } from './gang.ts';
import { noot } from './noot.ts';

type Tafel = Pick<StukHandlers<string, Plek>, StukZin['type']>;

const tafel = {
  tekst: ({ value }) => woorden(value.replaceAll('\n', ' ')),
  code: ({ value }) => span('Code', woorden(value)),
  regeleinde: () => element('text:line-break'),
  nadruk: ({ children }, plek) => span('Emphasis', zinnen(children, plek)),
  sterk: ({ children }, plek) => span('Strong', zinnen(children, plek)),
  klein: ({ children }, plek) => span('Klein', zinnen(children, plek)),
  link: ({ naar, children }, plek) => {
    const doel = plek.gang.naar(naar);
    return link(
      doel.soort === 'buiten' ? doel.url : `#${ankerIn(doel.stuk, doel.anker)}`,
      zinnen(children, plek),
    );
  },
  noot: ({ nummer }, plek) => noot(nummer, plek),
  bron: ({ bronnen }) =>
    bronnen
      .map(({ id, nummer }) => span('Bronnummer', link(`#bron-${id}`, `[${nummer}]`, 'Bronlink')))
      .join(''),
  invulveld: ({ veld, waarde }) => invulveld(veld, waarde),
} satisfies Tafel;

/** Sentences as the content of a paragraph. */
export const zinnen = (nodes: readonly StukZin[], plek: Plek): string =>
  // The table holds a handler for every node type, which `satisfies` proved above.
  nodes.map((node) => (tafel[node.type] as (node: StukZin, plek: Plek) => string)(node, plek)).join('');

export const link = (adres: string, inhoud: string, stijl = 'Hyperlink'): string =>
  element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': adres,
      'text:style-name': stijl,
      'text:visited-style-name': stijl,
    },
    inhoud,
  );

/** A field: marked text to type over, or boxes to tick by hand. */
function invulveld(veld: Veld, waarde: string | undefined): string {
  const { label, invoer, opties, hulp } = veld;
  if (invoer === 'vinkje') return woorden(`${waarde ? '☒' : '☐'} ${label}`);
  if (invoer === 'meerkeuze') {
    const aan = gekozen(veld, waarde);
    return opties
      .map((optie) => woorden(`${aan.has(optie) ? '☒' : '☐'} ${optie}`))
      .join(element('text:line-break'));
  }
  if (waarde) return woorden(invoer === 'datum' ? datumTekst(waarde) : waarde);
  if (invoer === 'handtekening') return span('Schrijflijn', '\u00a0'.repeat(48));
  const tekst = {
    keuze: () => kantoor.keuze(label, opties),
    bedrag: () => kantoor.bedrag(label, hulp),
  }[invoer];
  return span('Invulveld', woorden(tekst ? tekst() : kantoor.vulIn(label, hulp)));
}
