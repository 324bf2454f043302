import type { StukBlok, StukHandlers } from '../shared/stuk/index.ts';
import { blokHandlers } from './blok.ts';
import { inhoud, rij, roep, type Code } from './code.ts';
import type { Context } from './context.ts';
import { zinHandlers } from './zin.ts';

/** What Typst is written for every building block. A new one does not compile until it stands here. */
export const handlers = { ...zinHandlers, ...blokHandlers } satisfies StukHandlers<Code, Context>;

/** Blocks as content. Cards in a row come beside each other; a sheet begins a page, with the heading above it. */
export function blokken(nodes: readonly StukBlok[], context: Context): Code {
  const delen: Code[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.type === 'kaart') {
      const einde = nodes.findIndex((ander, j) => j > i && ander.type !== 'kaart');
      const kaarten = nodes.slice(i, einde === -1 ? nodes.length : einde);
      delen.push(roep('kaarten', rij(kaarten.map((kaart) => blok(kaart, context)))));
      i += kaarten.length - 1;
      continue;
    }
    const volgende = nodes[i + 1];
    if (node.type === 'kop' && volgende?.type === 'werkblad') delen.push('nieuwblad()');
    else if (node.type === 'werkblad' && nodes[i - 1]?.type !== 'kop') delen.push('nieuwblad()');
    delen.push(blok(node, context));
    if (node.type === 'werkblad' && volgende && volgende.type !== 'werkblad') delen.push('nieuwblad()');
  }
  return inhoud(delen);
}

function blok(node: StukBlok, context: Context): Code {
  const handler = blokHandlers[node.type] as (node: StukBlok, context: Context) => Code;
  return handler(node, context);
}
