import type { Zin } from '../../../document/tree.ts';
import { datumTekst } from '../../../text/datum.ts';
import { nl } from '../../../text/nl.ts';
import { klein, tekst } from './maak.ts';
import type { Tekstcontext } from './context.ts';
import type { StukZin } from './types.ts';

type Tafel = { [T in Zin['type']]: (node: Extract<Zin, { type: T }>, context: Tekstcontext) => StukZin[] };

const tafel = {
  text: ({ value }) => [tekst(value)],
  inlineCode: ({ value }) => [{ type: 'code', value }],
  break: () => [{ type: 'regeleinde' }],
  emphasis: ({ children }, context) => [{ type: 'nadruk', children: zinnen(children, context) }],
  strong: ({ children }, context) => [{ type: 'sterk', children: zinnen(children, context) }],
  link: ({ url, children }, context) => [
    { type: 'link', naar: context.naar(url), children: zinnen(children, context) },
  ],
  footnoteReference: ({ nummer }) => [{ type: 'noot', nummer }],

  Feit: ({ attributen, children }, context) => [
    ...zinnen(children, context),
    ...(attributen.peildatum
      ? [tekst(' '), klein(`(${nl.peildatum(datumTekst(attributen.peildatum))})`)]
      : []),
    ...bronnoot(attributen.bron, context),
  ],
  Bron: ({ attributen }, context) => bronnoot(attributen.id, context),
  Schatting: ({ children }, context) => [
    ...zinnen(children, context),
    tekst(' '),
    klein(`(${nl.eigenSchatting})`),
  ],
  Begrip: ({ attributen, children }, context) => [
    {
      type: 'link',
      naar: context.verwijzer.adres('begrip', attributen.id),
      children: zinnen(children, context),
    },
  ],
  Sjabloon: ({ attributen }, { verwijzer }) => [
    {
      type: 'link',
      naar: verwijzer.adres('sjabloon', attributen.id),
      children: [tekst(verwijzer.titel('sjabloon', attributen.id))],
    },
  ],
  Naam: ({ attributen }, { verwijzer }) => [tekst(verwijzer.naam(attributen.portret))],
  Invulveld: ({ attributen }, { veld }) => [{ type: 'invulveld', veld: veld(attributen.id) }],
  Gemeente: (_, { verwijzer }) => [tekst(verwijzer.namen.gemeente)],
  Organisatie: (_, { verwijzer }) => [tekst(verwijzer.namen.organisatie)],
  Contact: (_, { verwijzer }) => [tekst(verwijzer.namen.contact)],
} satisfies Tafel;

/** Sentences lowered. A note stands against the word before it, whatever space the writer left. */
export function zinnen(nodes: readonly Zin[], context: Tekstcontext): StukZin[] {
  return nodes.flatMap((node, i) => {
    const volgende = nodes[i + 1];
    const noot = volgende?.type === 'Bron' || volgende?.type === 'footnoteReference';
    const vast = noot && node.type === 'text' ? { ...node, value: node.value.trimEnd() } : node;
    // The table holds a handler for every node type, which `satisfies` proved above.
    return (tafel[vast.type] as (node: Zin, context: Tekstcontext) => StukZin[])(vast, context);
  });
}

/** The numbers of sources, ids parted by spaces; nothing when the page has none of them. */
export function bronnoot(ids: string, { verwijzer }: Tekstcontext): StukZin[] {
  const bronnen = verwijzer.bronnen(ids).map(({ id, nummer }) => ({ id, nummer }));
  return bronnen.length > 0 ? [{ type: 'bron', bronnen }] : [];
}
