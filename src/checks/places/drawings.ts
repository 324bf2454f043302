import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { mentionOf } from './mention.ts';
import { nodesOf } from '../words/texts.ts';

/** A drawing from data that are not there would leave an empty place, on the page and in every file. */
export function checkDrawings(handbook: Handbook, { everythingRead, hiding }: Context): Finding[] {
  // Of what cannot be read nobody knows whether it is there.
  if (!everythingRead) return [];
  const { netwerkmodel: networkModel, tijdlijn: timeline } = handbook.handleiding;
  const missing: Record<string, string | undefined> = {
    netwerkmodel: networkModel ? undefined : 'netwerkmodel in handleiding.yaml',
    tijdlijn: timeline.length > 0 ? undefined : 'tijdlijn in handleiding.yaml',
    stappen: handbook.perSoort.stap.length > 0 ? undefined : 'een stap in de map stappenplan',
  };
  return nodesOf(handbook, 'Diagram').flatMap(({ file, path, node }): Finding[] => {
    const { id } = node.attributen;
    const data = missing[id];
    return data === undefined || hiding(mentionOf(node))
      ? []
      : [
          {
            rule: 'tekening-leeg',
            bestand: file,
            path,
            plek: node.plek,
            message: `De tekening «${id}» heeft niets om te tekenen.`,
            hint: `Voeg ${data} toe, of haal de tag weg.`,
          },
        ];
  });
}
