import { rijen } from '../document/runs.ts';
import { tekstVan } from '../document/text.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { teksten } from './texts.ts';

/** Eight words in a row that stand in a source document too. */
export function checkCopied(handboek: Handboek, { achtWoorden }: Context): Bevinding[] {
  if (achtWoorden.size === 0) return [];
  return [...teksten(handboek)].flatMap(({ bestand, pad, tekst }): Bevinding[] => {
    const gelijk = rijen(tekstVan(tekst)).find(({ hash }) => achtWoorden.has(hash));
    if (!gelijk) return [];
    return [
      {
        rule: 'bron-overgenomen',
        bestand,
        pad,
        message: `«${gelijk.woorden}» staat zo ook in een brondocument.`,
        hint: 'Vertel het na in eigen woorden; feiten mogen over, zinnen niet.',
      },
    ];
  });
}
