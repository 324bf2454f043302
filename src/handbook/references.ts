import { nodes } from '../document/walk.ts';
import { vocabulary } from '../document/vocabulary.ts';
import type { Place, Rich } from '../document/tree.ts';
import { soortNames, type Soort } from '../kinds/index.ts';
import { keyOf, type EachEntry, type Reference } from './entry.ts';
import type { Location } from './parsed.ts';

/** Every reference that an entry makes: in its fields, and with tags in its texts. */
export function referencesOf({
  marked,
  texts,
  ...entry
}: Pick<EachEntry, 'soort' | 'id' | 'marked' | 'texts'>): Reference[] {
  const of = keyOf(entry);
  const fromFields = marked.flatMap(({ meta, waarde: value, pad: path }): Reference[] => {
    if (!meta.verwijst) return [];
    if (meta.verwijst !== '*') return [{ van: of, soort: meta.verwijst as Soort, id: value, pad: path }];
    const [soort = '', id = ''] = value.split(/:(.*)/s);
    // An unknown soort stays a reference, so that the check can report it.
    return [{ van: of, soort: soort as Soort, id, pad: path }];
  });
  const fromTexts = texts.flatMap(({ pad: path, tekst: text }) =>
    referencesFromText(text).map((to): Reference => ({ van: of, ...to, pad: path })),
  );
  return [...fromFields, ...fromTexts];
}

/** Every reference that tags in one text make. */
export function referencesFromText(text: Rich): { soort: Soort; id: string; plek: Place }[] {
  return [...nodes(text)].flatMap((node) => {
    if (!('attributen' in node)) return [];
    const lines = Object.entries(vocabulary[node.type].attributes);
    return lines.flatMap(([name, { shape }]): { soort: Soort; id: string; plek: Place }[] => {
      const value = (node.attributen as Record<string, string | undefined>)[name];
      if (value === undefined) return [];
      if (shape === 'bronnen') return value.split(' ').map((id) => ({ soort: 'bron', id, plek: node.plek }));
      return typeof shape === 'object' && 'refers' in shape
        ? [{ soort: shape.refers, id: value, plek: node.plek }]
        : [];
    });
  });
}

export const isKnownSoort = (soort: string): soort is Soort => (soortNames as string[]).includes(soort);

/** The ids of all sources that tags in these texts name. */
export const bronIdsIn = (texts: readonly Location[]): string[] =>
  texts.flatMap(({ tekst: text }) =>
    referencesFromText(text).flatMap(({ soort, id }) => (soort === 'bron' ? [id] : [])),
  );

/** The ids of all sources on which these entries and the texts of the handleiding rest. */
export const usedBronnen = (
  entries: readonly EachEntry[],
  handleidingTexts: readonly Location[],
): ReadonlySet<string> =>
  new Set([
    ...bronIdsIn(handleidingTexts),
    ...entries.flatMap(({ refs }) => refs.flatMap(({ soort, id }) => (soort === 'bron' ? [id] : []))),
  ]);
