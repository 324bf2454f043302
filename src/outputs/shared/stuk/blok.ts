import type { Blok, Cell } from '../../../document/tree.ts';
import { nl } from '../../../text/nl.ts';
import { alinea, tekst } from './maak.ts';
import type { Tekstcontext } from './context.ts';
import { tekenblok } from './tekenblok.ts';
import type { Cel, StukBlok } from './types.ts';
import { zinnen } from './zin.ts';

type Tafel = { [T in Blok['type']]: (node: Extract<Blok, { type: T }>, context: Tekstcontext) => StukBlok[] };
type Kader = Extract<
  Blok,
  { type: 'LetOp' | 'Tip' | 'Valkuil' | 'Voorbeeld' | 'EigenVoorstel' | 'Voorbehoud' }
>;

const tafel = {
  paragraph: ({ children }, context) => [alinea(...zinnen(children, context))],
  heading: ({ depth, id, children }, context) => [
    { type: 'kop', niveau: depth, id, children: zinnen(children, context) },
  ],
  list: ({ ordered, start, children }, context) => [
    {
      type: 'lijst',
      genummerd: ordered,
      start,
      punten: children.map((punt) => ({
        ...(punt.checked !== undefined && { vakje: punt.checked }),
        blokken: blokken(punt.children, context),
      })),
    },
  ],
  table: ({ kop, rijen }, context) => [
    {
      type: 'tabel',
      naam: '',
      kop: kop.map((veld) => cel(veld, context)),
      rijen: rijen.map((rij) => rij.map((veld) => cel(veld, context))),
      rijkop: false,
    },
  ],
  blockquote: ({ children }, context) => [{ type: 'citaat', blokken: blokken(children, context) }],
  code: ({ value }) => [{ type: 'codeblok', value }],
  image: ({ url, alt }) => [{ type: 'beeld', url, alt }],

  LetOp: (node, context) => kader(node, context),
  Tip: (node, context) => kader(node, context),
  Valkuil: (node, context) => kader(node, context),
  Voorbeeld: (node, context) => kader(node, context),
  EigenVoorstel: (node, context) => kader(node, context),
  Voorbehoud: (node, context) => kader(node, context),
  UitDePraktijk: ({ type, attributen: { praktijk }, children }, context) => {
    const { verwijzer } = context;
    const naar = verwijzer.adres('praktijk', praktijk);
    return [
      {
        type: 'kader',
        soort: type,
        titel: [
          tekst(`${nl.tags.UitDePraktijk}: `),
          { type: 'link', naar, children: [tekst(verwijzer.titel('praktijk', praktijk))] },
        ],
        blokken: blokken(children, context),
      },
    ];
  },
  Kaart: ({ attributen: { titel }, children }, context) => [
    { type: 'kaart', ...(titel && { titel }), blokken: blokken(children, context) },
  ],
  Schrijfruimte: ({ attributen }) => [{ type: 'schrijfruimte', regels: Number(attributen.regels) }],
  Diagram: ({ attributen }, context) => {
    const diagram = context.verwijzer.diagram(attributen.id);
    return diagram ? [tekenblok(diagram, ({ children }) => zinnen(children, context))] : [];
  },
} satisfies Tafel;

/** Blocks lowered. */
export function blokken(nodes: readonly Blok[], context: Tekstcontext): StukBlok[] {
  return nodes.flatMap((node) =>
    (tafel[node.type] as (node: Blok, context: Tekstcontext) => StukBlok[])(node, context),
  );
}

const kader = ({ type, attributen: { titel }, children }: Kader, context: Tekstcontext): StukBlok[] => [
  {
    type: 'kader',
    soort: type,
    titel: [tekst(titel ?? nl.tags[type])],
    blokken: blokken(children, context),
  },
];

const cel = ({ children, align }: Cell, context: Tekstcontext): Cel => ({
  blokken: [alinea(...zinnen(children, context))],
  ...(align === 'right' && { uitlijning: 'rechts' as const }),
  ...(align === 'center' && { uitlijning: 'midden' as const }),
});
