import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { plainFields, type Words } from './plain-fields.ts';
import { nodesOf } from './texts.ts';

/** Instructions of a starting file that were left standing: ((zo)). */
export function checkLeftovers(handbook: Handbook, { editieId }: Context): Finding[] {
  return allWords(handbook, editieId).flatMap(({ text, ...here }) =>
    [...text.matchAll(/\(\(/g)].map(({ index }): Finding => ({
      ...here,
      rule: 'uitleg-vergeten',
      binnen: { tekst: text, index },
      message: 'Hier staat nog een aanwijzing uit het beginbestand.',
      hint: 'Schrijf de tekst, en haal de aanwijzing tussen (( en )) weg.',
    })),
  );
}

/** Everything that writers wrote in words: running text and plain fields. */
export const allWords = (handbook: Handbook, editieId: string): Words[] => [
  ...inTexts(handbook),
  ...inFields(handbook, editieId),
];

function inTexts(handbook: Handbook): Words[] {
  return [...nodesOf(handbook, 'text')].map(({ file, path, node }) => ({
    bestand: file,
    path,
    plek: node.plek,
    text: node.value,
  }));
}

function inFields(handbook: Handbook, editieId: string): Words[] {
  return [
    ...plainFields('handleiding.yaml', handbook.teksten),
    ...plainFields(`edities/${editieId}.yaml`, handbook.editie),
    ...handbook.alle.flatMap((entry) => [...plainFields(entry.bestand, entry.fields)]),
  ];
}
