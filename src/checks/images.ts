import { nearest } from '../document/nearest.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { knopenVan } from './texts.ts';

/** Images without a description, and images that are not in `content/beelden/`. */
export function checkImages(handboek: Handboek, { beelden }: Context): Bevinding[] {
  return [...knopenVan(handboek, 'image')].flatMap(({ bestand, pad, node }): Bevinding[] => {
    const hier = { bestand, pad, plek: node.plek };
    const uit: Bevinding[] = [];
    if (node.alt.trim() === '')
      uit.push({
        ...hier,
        rule: 'afbeelding-zonder-alt',
        message: `De afbeelding ${node.url} heeft geen beschrijving.`,
        hint: 'Schrijf tussen de haken wat er te zien is: ![Vier mensen aan een tafel](…).',
      });
    if (!beelden.has(node.url)) {
      const bedoeld = nearest(node.url, [...beelden]);
      uit.push({
        ...hier,
        rule: 'afbeelding-ontbreekt',
        message: /^https?:/.test(node.url)
          ? `De afbeelding ${node.url} staat op een andere site.`
          : `De afbeelding ${node.url} bestaat niet.`,
        hint: bedoeld
          ? `Bedoelde u ${bedoeld}?`
          : 'Zet het bestand in content/beelden/ en schrijf /beelden/ met de bestandsnaam.',
      });
    } else if (!/\.(png|jpe?g|svg)$/i.test(node.url))
      uit.push({
        ...hier,
        rule: 'afbeelding-soort',
        message: `De afbeelding ${node.url} is geen PNG, JPEG of SVG.`,
        hint: 'Bewaar de afbeelding als PNG of JPEG: Word en LibreOffice tonen andere soorten niet.',
      });
    return uit;
  });
}
