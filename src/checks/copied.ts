import { rijen } from '../document/runs.ts';
import { delenVan, plekOp, tekstVan, tekstVanKnoop } from '../document/text.ts';
import type { Rijk } from '../document/tree.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { teksten } from './texts.ts';
import { certain } from '../document/certain.ts';

/** Eight words in a row that stand in a source document too. */
export function checkCopied(handboek: Handboek, { achtWoorden }: Context): Bevinding[] {
  if (achtWoorden.size === 0) return [];
  return [...teksten(handboek)].flatMap(({ bestand, pad, tekst }): Bevinding[] => {
    const reeks = rijen(tekstVan(tekst));
    const eerste = reeks.findIndex(({ hash }) => achtWoorden.has(hash));
    if (eerste === -1) return [];
    return [
      {
        rule: 'bron-overgenomen',
        bestand,
        pad,
        ...plekVanWoord(tekst, eerste),
        message: `«${certain(reeks[eerste]).woorden}» staat zo ook in een brondocument.`,
        hint: 'Vertel het na in eigen woorden; feiten mogen over, zinnen niet.',
      },
    ];
  });
}

/** Where a word of a text stands, counted as `rijen` counts them. */
function plekVanWoord(tekst: Rijk, nummer: number): Pick<Bevinding, 'plek' | 'binnen'> {
  let over = nummer;
  for (const deel of delenVan(tekst)) {
    const woorden = [...tekstVanKnoop(deel).matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
    const woord = woorden[over];
    if (woord) return plekOp(deel, woord.index);
    over -= woorden.length;
  }
  return {};
}
