import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { kantoor } from '../../text/kantoor.ts';
import { datumTekst } from '../../text/datum.ts';
import { gekozen } from '../shared/kantoor/gekozen.ts';
import { anchorIn } from '../../page/links.ts';
import type { Inline, Field } from '../../page/plain.ts';
import { element, span, woorden } from './element.ts';
import type { Plek } from './gang.ts';
import { noot } from './noot.ts';

const tafel: Handlers<Inline, string, Plek> = {
  text: ({ value }) => woorden(value.replaceAll('\n', ' ')),
  inlineCode: ({ value }) => span('Code', woorden(value)),
  break: () => element('text:line-break'),
  emphasis: ({ children }, plek) => span('Emphasis', zinnen(children, plek)),
  strong: ({ children }, plek) => span('Strong', zinnen(children, plek)),
  small: ({ children }, plek) => span('Klein', zinnen(children, plek)),
  claim: ({ children }, plek) => zinnen(children, plek),
  link: ({ url: naar, children }, plek) => {
    const doel = plek.gang.naar(naar);
    return link(
      doel.soort === 'buiten' ? doel.url : `#${anchorIn(doel.stuk, doel.anker)}`,
      zinnen(children, plek),
    );
  },
  footnoteReference: ({ number: nummer }, plek) => noot(nummer, plek),
  sourceReference: ({ sources: bronnen }) =>
    bronnen
      .map(({ id, number: nummer }) => span('Bronnummer', link(`#bron-${id}`, `[${nummer}]`, 'Bronlink')))
      .join(''),
  field: ({ field: veld, filled: waarde }) => invulveld(veld, waarde),
};

/** Sentences as the content of a paragraph. */
export const zinnen = (nodes: readonly Inline[], plek: Plek): string =>
  nodes.map((node) => dispatch(tafel, node, plek)).join('');

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
function invulveld(veld: Field, waarde: string | undefined): string {
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
