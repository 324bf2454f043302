import type { StukBlok, StukHandlers } from '../shared/stuk/index.ts';
import { blokHandlers } from './blok.ts';
import { inhoud, rij, roep, type Code } from './code.ts';
import type { Context } from './context.ts';
import { lengte } from './lengte.ts';
import { blokveldVan } from './veld.ts';
import { zinHandlers } from './zin.ts';

/** Words of at most so many characters lead to what follows. */
const LEIDT_IN = 500;

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
    if (node.type === 'kop' && isBlad(volgende)) delen.push('nieuwblad()');
    else if (isBlad(node) && nodes[i - 1]?.type !== 'kop') delen.push('nieuwblad()');
    delen.push(blijftBij(node, volgende, context) ? roep('blijf', blok(node, context)) : blok(node, context));
    if (isBlad(node) && volgende && volgende.type !== 'werkblad') delen.push('nieuwblad()');
  }
  return inhoud(delen);
}

const isBlad = (node: StukBlok | undefined): boolean => node?.type === 'werkblad' && !node.doorlopend;

/** A few words that lead to what stands below them, which must not come loose on another page. */
function blijftBij(node: StukBlok, volgende: StukBlok | undefined, { inCel }: Context): boolean {
  if (inCel || !volgende || !(node.type === 'alinea' || node.type === 'lijst')) return false;
  if (lengte([node]) > LEIDT_IN || blokveldVan(node)) return false;
  return (
    volgende.type === 'schrijfruimte' ||
    (volgende.type === 'tabel' && node.type === 'alinea') ||
    blokveldVan(volgende) !== undefined
  );
}

function blok(node: StukBlok, context: Context): Code {
  const handler = blokHandlers[node.type] as (node: StukBlok, context: Context) => Code;
  return handler(node, context);
}
