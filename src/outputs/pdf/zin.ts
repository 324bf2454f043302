import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { anchorIn } from '../../page/links.ts';
import type { Inline } from '../../page/plain.ts';
import { inhoud, merkteken, rij, roep, tekenreeks, type Code } from './code.ts';
import type { Context } from './context.ts';
import { tekst } from './tekst.ts';
import { veldInZin } from './veld.ts';

/** One handler per building block inside a sentence. */
const zinHandlers: Handlers<Inline, Code, Context> = {
  text: ({ value }) => tekst(value),
  inlineCode: ({ value }) => roep('raw', tekenreeks(value)),
  break: () => 'linebreak()',
  emphasis: ({ children }, context) => roep('emph', zinnen(children, context)),
  strong: ({ children }, context) => roep('strong', zinnen(children, context)),
  small: ({ children }, context) => roep('klein', zinnen(children, context)),
  claim: ({ children }, context) => zinnen(children, context),
  link: ({ url: naar, children }, context) => {
    const doel = context.doel(naar);
    return doel.soort === 'buiten'
      ? roep('koppel', tekenreeks(doel.url), zinnen(children, context))
      : roep(
          context.stil ? 'stillekoppel' : 'koppel',
          merkteken(anchorIn(doel.stuk, doel.anker)),
          zinnen(children, context),
        );
  },
  footnoteReference: ({ number: nummer }, context) => {
    const { stuk, noten } = context;
    const naam = anchorIn(stuk.id, `noot-${nummer}`);
    if (noten.has(nummer)) return roep('footnote', merkteken(naam));
    noten.add(nummer);
    const noot = stuk.notes.find((item) => item.number === nummer);
    return `[#${roep('footnote', context.blokken(noot?.blocks ?? [], context))}#${merkteken(naam)}]`;
  },
  sourceReference: ({ sources: bronnen }, context) =>
    roep(
      'bronnoot',
      ...bronnen.map(({ id, number: nummer }) => {
        const plek = context.bron(id);
        return rij([tekenreeks(String(nummer)), plek === undefined ? 'none' : merkteken(plek)]);
      }),
    ),
  field: veldInZin,
};

/** Sentences as content. */
export const zinnen = (nodes: readonly Inline[], context: Context) =>
  inhoud(nodes.map((node) => dispatch(zinHandlers, node, context)));
