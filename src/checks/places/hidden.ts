import { nodes } from '../../document/walk.ts';
import { addressOf } from '../../handbook/address.ts';
import { keyOf } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { referencesFromText } from '../../handbook/references.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { texts } from '../words/texts.ts';
import { certain } from '../../document/certain.ts';

/**
 * Mentions of pages that the edition hides, where they cannot fall away: in running text, in `handleiding.yaml`,
 * or in a field that a page cannot do without. The name of a portret has no link, so it may stay.
 */
export function checkHidden(handbook: Handbook, { editieId }: Context): Finding[] {
  const { verborgen: hidden } = handbook;
  if (hidden.size === 0) return [];
  const message = (what: string) => ({
    rule: 'verborgen-genoemd' as const,
    message: `Hier staat een verwijzing naar ${what}, en die verbergt deze editie.`,
    hint: `Laat ${what} zichtbaar in edities/${editieId}.yaml, of vervang deze pagina door een eigen versie zonder de verwijzing.`,
  });
  const inFields = handbook.verwijzingen
    .filter(({ plek: place, ...to }) => !place && hidden.has(keyOf(to)))
    .map(({ van: of, pad: path, ...to }): Finding => ({
      ...message(keyOf(to)),
      bestand: certain(handbook.entry.get(of)).bestand,
      path,
    }));
  const addresses = hiddenAddresses(handbook);
  const inTexts = [...texts(handbook)].flatMap(({ file, path, text }) => [
    ...referencesFromText(text)
      .filter((to) => to.soort !== 'portret' && hidden.has(keyOf(to)))
      .map(({ plek: place, ...to }): Finding => ({
        ...message(keyOf(to)),
        bestand: file,
        path,
        plek: place,
      })),
    ...[...nodes(text)].flatMap((node): Finding[] => {
      const what = node.type === 'link' ? addresses.get(node.url.replace(/#.*/, '')) : undefined;
      return what ? [{ ...message(what), bestand: file, path, plek: node.plek }] : [];
    }),
  ]);
  return [...inFields, ...inTexts];
}

/** The address of every page that is hidden, with what a writer calls it. */
function hiddenAddresses({ verborgen: hidden, editie }: Handbook): Map<string, string> {
  return new Map<string, string>([
    ...editie.verbergDelen.map((part): [string, string] => [`/${part}/`, part]),
    ...[...hidden].map(([key, entry]): [string, string] => [addressOf(entry), key]),
  ]);
}
