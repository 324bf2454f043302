import { ankerIn, type StukZin, type ZinVan } from '../shared/stuk/index.ts';
import { inhoud, merkteken, rij, roep, tekenreeks, type Code } from './code.ts';
import type { Context } from './context.ts';
import { tekst } from './tekst.ts';
import { veldInZin } from './veld.ts';

/** One handler per building block inside a sentence. */
export const zinHandlers = {
  tekst: ({ value }: ZinVan<'tekst'>): Code => tekst(value),
  code: ({ value }: ZinVan<'code'>): Code => roep('raw', tekenreeks(value)),
  regeleinde: (): Code => 'linebreak()',
  nadruk: ({ children }: ZinVan<'nadruk'>, context: Context): Code => roep('emph', zinnen(children, context)),
  sterk: ({ children }: ZinVan<'sterk'>, context: Context): Code => roep('strong', zinnen(children, context)),
  klein: ({ children }: ZinVan<'klein'>, context: Context): Code => roep('klein', zinnen(children, context)),
  link: ({ naar, children }: ZinVan<'link'>, context: Context): Code => {
    const doel = context.doel(naar);
    return doel.soort === 'buiten'
      ? roep('koppel', tekenreeks(doel.url), zinnen(children, context))
      : roep(
          context.stil ? 'stillekoppel' : 'koppel',
          merkteken(ankerIn(doel.stuk, doel.anker)),
          zinnen(children, context),
        );
  },
  noot: ({ nummer }: ZinVan<'noot'>, context: Context): Code => {
    const { stuk, noten } = context;
    const naam = ankerIn(stuk.id, `noot-${nummer}`);
    if (noten.has(nummer)) return roep('footnote', merkteken(naam));
    noten.add(nummer);
    const noot = stuk.voetnoten.find((item) => item.nummer === nummer);
    return `[#${roep('footnote', context.blokken(noot?.blokken ?? [], context))}#${merkteken(naam)}]`;
  },
  bron: ({ bronnen }: ZinVan<'bron'>, context: Context): Code =>
    roep(
      'bronnoot',
      ...bronnen.map(({ id, nummer }) => {
        const plek = context.bron(id);
        return rij([tekenreeks(String(nummer)), plek === undefined ? 'none' : merkteken(plek)]);
      }),
    ),
  invulveld: veldInZin,
};

/** Sentences as content. */
export const zinnen = (nodes: readonly StukZin[], context: Context): Code =>
  inhoud(nodes.map((node) => zin(node, context)));

export function zin(node: StukZin, context: Context): Code {
  const handler = zinHandlers[node.type] as (node: StukZin, context: Context) => Code;
  return handler(node, context);
}
