import type { Soort } from '../../kinds/index.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import { oncePer } from '../../handbook/per-handbook.ts';
import type { ByFile, ByFileContext } from '../context.ts';
import type { Finding } from '../issue.ts';
import { plainFields, type Words } from './plain-fields.ts';
import { matchesIn } from '../../document/language/matches.ts';
import { textOf } from '../../document/text.ts';
import { nodesOf, texts } from './texts.ts';

/** How a starting file marks what is to be replaced. */
const INSTRUCTION = /\(\(/g;
/** What stands in a text until somebody writes it. */
const LATER =
  /\b(?:TODO|TBD|FIXME)\b|\bxxx+\b|\blorem ipsum\b|(?<=^|[.!?:([]\s?)(?:tekst volgt|volgt (?:nog|later)|nog (?:in te vullen|invullen|aan te vullen|aanvullen|uit te werken|uitwerken|uit te zoeken|uitzoeken|te schrijven|na te kijken))(?!\p{L}| \p{L})|\?{2,}/giu;
/** A line to write on: in a document or a work sheet that is what it is for. */
const TO_FILL_IN: ReadonlySet<Soort> = new Set(['sjabloon', 'module']);
const DOTS = /…{2,}|\.{4,}/g;
/** The same as the whole of a field. */
const NOTHING = /^(?:n\.?v\.?t\.?|tbd|todo|pm|\?+|-+|–|…+|\.+|x+|volgt|leeg|onbekend)$/i;

/** Instructions of a starting file that were left standing, `((zo))`, and words that hold a place for later. */
export function checkLeftovers(handbook: ByFile, { editieId }: ByFileContext): Finding[] {
  const instructions = allWords(handbook, editieId).flatMap(({ text, ...here }) =>
    matchesIn(text, INSTRUCTION).map(({ index }): Finding => ({
      ...here,
      rule: 'uitleg-vergeten',
      binnen: { tekst: text, index },
      message: 'Hier staat nog een aanwijzing uit het beginbestand.',
      hint: 'Schrijf de tekst, en haal de aanwijzing tussen (( en )) weg.',
    })),
  );
  const toFillIn = new Set(
    handbook.alle.flatMap(({ soort, bestand: file }) => (TO_FILL_IN.has(soort) ? [file] : [])),
  );
  const later = inTexts(handbook).flatMap(({ text, ...here }) =>
    [...matchesIn(text, LATER), ...(toFillIn.has(here.bestand) ? [] : matchesIn(text, DOTS))].map(
      ({ 0: match, index }): Finding => ({
        ...here,
        rule: 'uitleg-vergeten',
        binnen: { tekst: text, index },
        message: `Hier staat «${match}», en de lezer ziet dat.`,
        hint: 'Schrijf wat er hoort te staan. Is iets niet bekend, zeg dat dan in een zin.',
      }),
    ),
  );
  const fields = texts(handbook).flatMap(({ file, path, text }): Finding[] => {
    const words = textOf(text);
    return path !== 'body' && NOTHING.test(words)
      ? [
          {
            rule: 'uitleg-vergeten',
            bestand: file,
            path,
            message: `In dit veld staat alleen «${words}», en de lezer ziet dat.`,
            hint: 'Schrijf wat er hoort te staan, of haal het veld weg als het niet verplicht is.',
          },
        ]
      : [];
  });
  // One slip is told once.
  const told = new Set(later.map(({ bestand: file, path }) => JSON.stringify([file, path])));
  return [
    ...instructions,
    ...later,
    ...fields.filter(({ bestand: file, path }) => !told.has(JSON.stringify([file, path]))),
  ];
}

/** Everything that writers wrote in words: running text and plain fields. */
export const allWords = (handbook: ByFile, editieId: string): Words[] => [
  ...inTexts(handbook),
  ...inFields(handbook, editieId),
];

const inTexts = oncePer((handbook: ByFile): Words[] =>
  nodesOf(handbook, 'text').map(({ file, path, node }) => ({
    bestand: file,
    path,
    plek: node.plek,
    text: node.value,
  })),
);

function inFields(handbook: ByFile, editieId: string): Words[] {
  return [
    // What the edition says of its publisher goes before it, and is told in its own file.
    ...[...plainFields('handleiding.yaml', handbook.teksten)].filter(
      ({ path: [field, ...rest] }) =>
        rest.length > 0 || !OF_PUBLISHER.has(field) || !Object.hasOwn(handbook.editie ?? {}, String(field)),
    ),
    ...plainFields(`edities/${editieId}.yaml`, handbook.editie),
    ...handbook.alle.flatMap(ofEntry),
  ];
}

/** Asked of every entry three times. */
const ofEntry = oncePer((entry: EachEntry): Words[] => [...plainFields(entry.bestand, entry.fields)]);

/** Fields of `handleiding.yaml` in whose place an edition may put its own. */
const OF_PUBLISHER: ReadonlySet<unknown> = new Set(['uitgever', 'adres', 'reactieadres']);
