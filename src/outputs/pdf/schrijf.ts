import { dispatch } from '../../page/dispatch.ts';
import type { PlainBlock } from '../../page/plain.ts';
import { blokHandlers } from './blok.ts';
import { inhoud, rij, roep, type Code } from './code.ts';
import type { Context } from './context.ts';
import { lengte } from './lengte.ts';
import { blokveldVan } from './veld.ts';

/** Words of at most so many characters lead to what follows. */
const LEIDT_IN = 500;

/** Blocks as content. Cards in a row come beside each other; a sheet begins a page, with the heading above it. */
export function blokken(nodes: readonly PlainBlock[], context: Context): Code {
  const delen: Code[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.type === 'card') {
      const einde = nodes.findIndex((ander, j) => j > i && ander.type !== 'card');
      const kaarten = nodes.slice(i, einde === -1 ? nodes.length : einde);
      delen.push(roep('kaarten', rij(kaarten.map((kaart) => blok(kaart, context)))));
      i += kaarten.length - 1;
      continue;
    }
    const volgende = nodes[i + 1];
    if (node.type === 'heading' && isBlad(volgende)) delen.push('nieuwblad()');
    else if (isBlad(node) && nodes[i - 1]?.type !== 'heading') delen.push('nieuwblad()');
    delen.push(blijftBij(node, volgende, context) ? roep('blijf', blok(node, context)) : blok(node, context));
    if (isBlad(node) && volgende && volgende.type !== 'sheet') delen.push('nieuwblad()');
  }
  return inhoud(delen);
}

const isBlad = (node: PlainBlock | undefined): boolean => node?.type === 'sheet' && !node.continuous;

/** A few words that lead to what stands below them, which must not come loose on another page. */
function blijftBij(node: PlainBlock, volgende: PlainBlock | undefined, { inCel }: Context): boolean {
  if (inCel || !volgende || !(node.type === 'paragraph' || node.type === 'list')) return false;
  if (lengte([node]) > LEIDT_IN || blokveldVan(node)) return false;
  return (
    volgende.type === 'writingSpace' ||
    (volgende.type === 'table' && node.type === 'paragraph') ||
    blokveldVan(volgende) !== undefined
  );
}

const blok = (node: PlainBlock, context: Context): Code => dispatch(blokHandlers, node, context);
