import { allBlocks, allInlines } from '../../page/walk.ts';
import type { PlainBlock, InlineOf } from '../../page/plain.ts';

/** About how many characters blocks take, lines to write on included: to keep short ones on one page. */
export function lengte(nodes: readonly PlainBlock[]): number {
  let som = 0;
  for (const node of allBlocks(nodes)) {
    if (node.type === 'writingSpace') som += node.lines * 120;
    else if (node.type === 'drawing' || node.type === 'image') som += 1500;
    else if (node.type === 'code') som += node.value.length;
    else som += 30;
  }
  for (const zin of allInlines(nodes)) {
    if (zin.type === 'text' || zin.type === 'inlineCode') som += zin.value.length;
    if (zin.type === 'field') som += veldlengte(zin);
  }
  return som;
}

/** About the room of a field: that of its name, or what one writes there takes. */
function veldlengte({ field: { label, invoer, opties }, write: schrijf }: InlineOf<'field'>): number {
  if (!schrijf || invoer === 'vinkje') return label.length;
  const keuzes = opties.reduce((som, optie) => som + optie.length + 4, 0);
  return Math.max(keuzes, invoer === 'lange-tekst' ? 240 : invoer === 'handtekening' ? 120 : 40);
}
