import { nodes } from '../../document/walk.ts';
import { addressOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { partSoorten } from '../../kinds/index.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { texts, type CheckPosition } from '../words/texts.ts';
import { mentionOf } from './mention.ts';

/**
 * Places that name what the edition hides: readers get the words without the link, and a writer may want to say it
 * another way. The name of a portret has no link, so it is none of them.
 */
export function checkHidden(
  handbook: Handbook,
  { editieId, hiding }: Pick<Context, 'editieId' | 'hiding'>,
): Finding[] {
  if (handbook.verborgen.size === 0) return [];
  return texts(handbook)
    .filter(isShown(handbook))
    .flatMap(({ file, path, text, entry }) =>
      [...nodes(text)].flatMap((node): Finding[] => {
        const hidden = hiding(mentionOf(node), entry && addressOf(entry));
        if (!hidden) return [];
        const { what, instead } = hidden;
        return [
          {
            rule: 'verborgen-genoemd',
            bestand: file,
            path,
            plek: node.plek,
            message: `Hier wordt ${what} genoemd, en die verbergt deze editie. ${LEFT[typeof instead]}`,
            hint: `Klopt de zin zo nog? Anders: vervang deze pagina door een eigen versie, of laat ${what} zichtbaar in edities/${editieId}.yaml.`,
          },
        ];
      }),
    );
}

/** What readers see in the place of a mention, by the type of what comes there. */
const LEFT: Readonly<Record<string, string>> = {
  string: 'Lezers zien de woorden zonder link.',
  object: 'Lezers zien de naam of het getal zonder link.',
  undefined: 'Lezers zien de tekst, zonder link.',
};

/** Whether readers see a text: the introduction to a hidden part goes with that part. */
function isShown({ perSoort }: Handbook): (position: CheckPosition) => boolean {
  const gone = new Set<unknown>(partSoorten.filter((soort) => perSoort[soort].length === 0));
  return ({ file, path }) => !(file === 'handleiding.yaml' && path[0] === 'delen' && gone.has(path[1]));
}
