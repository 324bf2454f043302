import { nearest } from '../../document/language/nearest.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { nodesOf } from '../words/texts.ts';

/** Images without a description, and images that are not in `content/beelden/`. */
export function checkImages(handbook: Handbook, { images }: Context): Finding[] {
  return [...nodesOf(handbook, 'image')].flatMap(({ file, path, node }): Finding[] => {
    const here = { bestand: file, path, plek: node.plek };
    const from: Finding[] = [];
    if (node.alt.trim() === '')
      from.push({
        ...here,
        rule: 'afbeelding-zonder-alt',
        message: `De afbeelding ${node.url} heeft geen beschrijving.`,
        hint: 'Schrijf tussen de haken wat er te zien is: ![Vier mensen aan een tafel](…).',
      });
    if (!images.has(node.url)) {
      const meant = nearest(node.url, [...images]);
      from.push({
        ...here,
        rule: 'afbeelding-ontbreekt',
        message: /^https?:/.test(node.url)
          ? `De afbeelding ${node.url} staat op een andere site.`
          : `De afbeelding ${node.url} bestaat niet.`,
        hint: meant
          ? `Bedoelde u ${meant}?`
          : 'Zet het bestand in content/beelden/ en schrijf /beelden/ met de bestandsnaam.',
      });
    }
    return from;
  });
}
