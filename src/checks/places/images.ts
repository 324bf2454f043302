import { hasInstruction } from '../../document/instruction.ts';
import { nearest } from '../../document/language/nearest.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { nodesOf } from '../words/texts.ts';

/** Images without a description, and images that are not in `content/beelden/`; the logo of the edition too. */
export function checkImages(handbook: Handbook, { images, editieId }: Context): Finding[] {
  const { logo } = handbook.editie;
  const lost =
    logo && !images.has(logo.beeld) && !hasInstruction(logo.beeld)
      ? [{ bestand: `edities/${editieId}.yaml`, path: ['logo', 'beeld'], ...missing(logo.beeld, images) }]
      : [];
  return [...lost, ...inTexts(handbook, images)];
}

function inTexts(handbook: Handbook, images: ReadonlySet<string>): Finding[] {
  return nodesOf(handbook, 'image').flatMap(({ file, path, node }): Finding[] => {
    const here = { bestand: file, path, plek: node.plek };
    const from: Finding[] = [];
    if (node.alt.trim() === '')
      from.push({
        ...here,
        rule: 'afbeelding-zonder-alt',
        message: `De afbeelding ${node.url} heeft geen beschrijving.`,
        hint: 'Schrijf tussen de haken wat er te zien is: ![Vier mensen aan een tafel](…).',
      });
    if (!images.has(node.url)) from.push({ ...here, ...missing(node.url, images) });
    return from;
  });
}

function missing(url: string, images: ReadonlySet<string>): Pick<Finding, 'rule' | 'message' | 'hint'> {
  const meant = nearest(url, [...images]);
  return {
    rule: 'afbeelding-ontbreekt',
    message: /^https?:/.test(url)
      ? `De afbeelding ${url} staat op een andere site.`
      : `De afbeelding ${url} bestaat niet.`,
    hint: meant
      ? `Bedoelde u ${meant}?`
      : 'Zet het bestand in content/beelden/ en schrijf /beelden/ met de bestandsnaam.',
  };
}
