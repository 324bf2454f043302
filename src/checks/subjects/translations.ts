import { isSoort, type Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { hasFont, scriptFonts, withoutFontIn } from '../../house-style/scripts.ts';
import { originalOf, pairsFor } from '../../page/translation/document.ts';
import { unitsOf, type Unit } from '../../page/translation/units.ts';
import { factsOf } from '../../text/languages.ts';
import type { Finding } from '../issue.ts';
import { isUnreadable } from '../words/texts.ts';

/** What a translation needs beside its own words: that it stands where it belongs, and still says what the Dutch says. */
export function checkTranslations(handbook: Handbook): Finding[] {
  return handbook.alle.flatMap((entry) =>
    isSoort(entry, 'vertaling') && !isUnreadable(entry)
      ? [...placeOf(entry), ...lettersOf(entry), ...paragraphsOf(handbook, entry)]
      : [],
  );
}

/** The file stands in the folder of its template, under the tag of its language: that is its address. */
function placeOf({ id, bestand: file, data }: Entry<'vertaling'>): Finding[] {
  const expected = `${data.vertalingVan}/${data.taal.toLowerCase()}`;
  if (id === expected) return [];
  return [
    {
      rule: 'vertaling-plek',
      bestand: file,
      path: ['taal'],
      message: `Dit is het ${factsOf(data.taal)?.name ?? data.taal} van «${data.vertalingVan}», en het bestand heet anders.`,
      hint: `Noem het vertalingen/${expected}.mdx, of verbeter taal of vertalingVan.`,
    },
  ];
}

/** A script that no letter of ours has would come out of the PDF as gaps. */
function lettersOf({ bestand: file, data, mdx }: Entry<'vertaling'>): Finding[] {
  const facts = factsOf(data.taal);
  if (!facts) return [];
  const { script } = facts;
  const here = { rule: 'vertaling-letter', bestand: file } as const;
  if (!hasFont(script))
    return [
      {
        ...here,
        path: ['taal'],
        message: `Voor het schrift van het ${facts.name} heeft de handleiding nog geen letter.`,
        hint: `Er zijn letters voor het Latijnse, ${Object.values(scriptFonts)
          .map(({ name }) => `${name}e`)
          .join(
            ' en ',
          )} schrift. Vraag de beheerder om er een letter bij te zetten (src/house-style/scripts.ts).`,
      },
    ];
  const missing = withoutFontIn(mdx + data.nietNagelezen, script);
  return missing.length === 0
    ? []
    : [
        {
          ...here,
          path: 'body',
          message: `De letter van de PDF heeft deze tekens niet: ${missing.join(' ')}.`,
          hint: 'Schrijf het anders, of haal het teken weg.',
        },
      ];
}

/** Each paragraph beside its Dutch one: as many, with the same fields and numbers, and of the text as it is now. */
function paragraphsOf(handbook: Handbook, entry: Entry<'vertaling'>): Finding[] {
  const { id, bestand: file, data } = entry;
  const original = originalOf(handbook, entry);
  if (!original || isUnreadable(original)) return [];
  const command = `npm run vertalen -- ${id.replace('/', ' ')}`;
  const { vertaalDelen: parts } = original.data;
  if (parts.length === 0)
    return [
      {
        rule: 'vertaling-delen',
        bestand: file,
        path: ['vertalingVan'],
        message: `Het sjabloon «${original.id}» zegt niet welke delen vertaald worden.`,
        hint: `Zet in ${original.bestand} bij vertaalDelen de ankers van de koppen die vertaald worden.`,
      },
    ];
  const units = unitsOf(entry.body);
  const headings = units.filter(({ part }, i) => part !== units[i - 1]?.part);
  const foreign = headings.filter(({ part }) => !parts.includes(part));
  if (foreign.length > 0 || headings.length !== parts.length || units.length !== data.alineas.length)
    return [
      {
        rule: 'vertaling-delen',
        bestand: file,
        path: 'body',
        message:
          foreign[0] || headings.length !== parts.length
            ? `De koppen zijn niet die van de Nederlandse brief: verwacht ${parts.map((part) => `{#${part}}`).join(', ')}.`
            : `Er staan ${units.length} alinea’s, en bij alineas ${data.alineas.length} kenmerken.`,
        hint: `Maak de koppen en alinea’s gelijk aan het Nederlands. Draai daarna ${command} --klaar.`,
      },
    ];
  return pairsFor(handbook, entry).flatMap(({ is, dutch, translated }): Finding[] => {
    const here = { bestand: file, path: 'body', ...(translated && { plek: translated.plek }) } as const;
    if (is === 'gelijk' && dutch && translated)
      return [...untranslated(dutch, translated, here), ...differences(dutch, translated, here)];
    const words = (dutch ?? translated)?.words ?? '';
    return [
      {
        ...here,
        rule: 'vertaling-verouderd',
        message: {
          gelijk: '',
          veranderd: `De Nederlandse alinea is veranderd. Nu staat er: «${words}»`,
          nieuw: `Deze Nederlandse alinea is nieuw, en niet vertaald: «${words}»`,
          weg: 'De Nederlandse alinea waarvan dit de vertaling is, is weggehaald.',
        }[is],
        hint: `Laat de alinea opnieuw vertalen. Draai daarna ${command} --klaar.`,
      },
    ];
  });
}

type Here = Pick<Finding, 'bestand' | 'path' | 'plek'>;

const untranslated = (dutch: Unit, translated: Unit, here: Here): Finding[] =>
  dutch.words === translated.words && /\p{L}{3}/u.test(dutch.words.replace(/\{[^}]*\}/g, ''))
    ? [
        {
          ...here,
          rule: 'vertaling-delen',
          message: `Deze alinea is nog in het Nederlands: «${dutch.words}»`,
          hint: 'Vertaal haar, of laat haar vertalen.',
        },
      ]
    : [];

/** A field or a number that is lost would send a resident to nobody. */
function differences(dutch: Unit, translated: Unit, here: Here): Finding[] {
  const finding = (what: string, expected: readonly string[], found: readonly string[]): Finding[] =>
    [...expected].sort().join() === [...found].sort().join()
      ? []
      : [
          {
            ...here,
            rule: 'vertaling-velden',
            message: `In deze alinea staan andere ${what} dan in het Nederlands: ${found.join(', ') || 'geen'}, en daar ${expected.join(', ') || 'geen'}.`,
            hint: `Zet dezelfde ${what} erin, met gewone cijfers. De volgorde mag anders zijn.`,
          },
        ];
  return [
    ...finding('invulvelden', dutch.fields, translated.fields),
    ...finding('getallen', dutch.numbers, translated.numbers),
  ];
}
