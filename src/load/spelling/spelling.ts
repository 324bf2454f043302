import { join } from 'node:path';
import type { ZodType } from 'zod';
import type { Finding } from '../../checks/issue.ts';
import { plainFields, type Words } from '../../checks/words/plain-fields.ts';
import { onlyTexts, texts } from '../../checks/words/texts.ts';
import { distance, nearest } from '../../document/language/nearest.ts';
import { bothAccents, partsOf, isSpelled, wordsIn, withoutAccent } from '../../document/language/spelling.ts';
import { nodes } from '../../document/walk.ts';
import { kindOf } from '../../kinds/index.ts';
import { isSoort } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { handleidingSchema } from '../../schema/handleiding.ts';
import { markedFields } from '../../schema/walk.ts';
import { askDictionary, type DictionaryAnswers } from './answers.ts';
import { ownWords, WOORDENLIJST } from './word-list.ts';

export interface SpellingOptions {
  /** Where the answers of the dictionary are kept; without it each run reads the dictionary. */
  cache?: string | undefined;
  /** The only files to look at. */
  files?: ReadonlySet<string> | undefined;
}

/**
 * Words that neither the Dutch dictionary nor the handbook's own list knows: the first of each in a file.
 * Apart from the other checks, as reading the dictionary takes seconds that a build need not spend.
 * @param folder the content folder, where the word list lies; an edition may have one of its own in its folder
 */
export async function checkSpelling(
  handbook: Handbook,
  folder: string,
  editie: string,
  { cache, files }: SpellingOptions = {},
): Promise<Finding[]> {
  const own = new Set([
    ...(await ownWords(folder)),
    ...(await ownWords(join(folder, 'edities', editie))),
    ...namesOf(handbook),
  ]);
  return askDictionary((dutch) => slips(handbook, own, dutch, files), cache);
}

function slips(
  handbook: Handbook,
  own: ReadonlySet<string>,
  dutch: DictionaryAnswers,
  files: ReadonlySet<string> | undefined,
): Finding[] {
  const knows = perWord((shape: string) => own.has(shape) || dutch.knows(shape));
  const spelled = perWord((shape: string) => isSpelled(shape, knows));
  const wordsOf = (those: Handbook) =>
    [...runningText(those)].flatMap((position) =>
      wordsIn(position.text).flatMap((whole) =>
        spelled(whole.word)
          ? [{ ...position, ...whole, good: true }]
          : partsOf(whole).map(({ shapes, ...part }) => ({
              ...position,
              ...part,
              good: shapes.some(spelled),
            })),
      ),
    );
  const all = once(() => wordsOf(handbook));
  const found = files
    ? wordsOf(onlyTexts(handbook, files)).filter(({ bestand: file }) => files.has(file))
    : all();
  const often = once(() => oftenUsed(all().flatMap(({ good, word }) => (good ? [word] : []))));
  // Searching the dictionary for what looks like a word takes longest of all; what the handbook says comes first.
  const meant = perWord((word) =>
    suggestion(word, [
      () => [bothAccents(word), withoutAccent(word), withCapital(word), word.toUpperCase()].find(knows),
      () => nearest(word, often()),
      () => dutch.resemblesOn(word),
    ]),
  );
  const told = new Set<string>();
  return found.flatMap(({ word, index, good, text, ...here }): Finding[] => {
    const key = `${here.bestand} ${word.toLowerCase()}`;
    if (good || told.has(key)) return [];
    told.add(key);
    const intended = meant(word);
    return [
      {
        ...here,
        rule: 'spelling',
        binnen: { tekst: text, index },
        message: `Dit woord kennen we niet: «${word}».`,
        hint: `${intended ? `Bedoelde u «${intended}»?` : 'Kijk of het goed gespeld is.'} Klopt het woord, zet het dan in ${WOORDENLIJST}.`,
      },
    ];
  });
}

/**
 * The first suggestion that is near enough to help. A word with a capital inside is a name or an abbreviation:
 * what looks like it is another one.
 */
function suggestion(word: string, vragen: readonly (() => string | undefined)[]): string | undefined {
  if (/\p{Lu}/u.test(word.slice(1))) return undefined;
  // No word is that long, and looking for one that is like it takes the square of its length.
  if (word.length > 60) return undefined;
  const atMost = word.length < 6 ? 1 : 2;
  for (const ask of vragen) {
    const meant = ask();
    if (meant && meant !== word && /^\p{L}+(?:[-'’]\p{L}+)*$/u.test(meant)) {
      if (distance(meant.toLowerCase(), word.toLowerCase()) <= atMost) return meant;
    }
  }
  return undefined;
}

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Asks only when the answer is needed, and then once. */
function once<T>(ask: () => T): () => T {
  let answer: { is: T } | undefined;
  return () => (answer ??= { is: ask() }).is;
}

/** Remembers the answer per word: a name that is not in the list stands in many files. */
function perWord<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, () => T>();
  return (word) => {
    const known = answers.get(word) ?? once(() => ask(word));
    answers.set(word, known);
    return known();
  };
}

/**
 * The names of people, which stand in their own fields and nowhere else: a list would outlive a withdrawal.
 * And those of the edition.
 */
function namesOf(handbook: Handbook): string[] {
  const { gemeente = '', organisatie = '' } = handbook.editie;
  const names = [
    gemeente,
    organisatie,
    ...handbook.perSoort.portret.map(({ data }) => data.naam ?? ''),
    ...handbook.perSoort.verslag.flatMap(({ data }) => data.begeleiders.map(({ naam: name }) => name)),
  ];
  return names.flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []);
}

/** Words that stand in the handbook three times or more: likelier meant than a rare one. */
function oftenUsed(words: readonly string[]): string[] {
  return [...Map.groupBy(words, (word) => word)]
    .filter(([, times]) => times.length >= 3)
    .map(([word]) => word);
}

/** Everything in running words: rich texts, descriptions of images, titles of frames, and plain fields. */
function* runningText(handbook: Handbook): Generator<Words> {
  for (const { file, path, text, entry } of texts(handbook)) {
    if (path === 'body' && entry && kindOf(entry.soort).otherLanguage) continue;
    for (const node of nodes(text)) {
      const here = { bestand: file, path, plek: node.plek };
      if (node.type === 'text') yield { ...here, text: node.value };
      else if (node.type === 'image') yield { ...here, text: node.alt };
      else if ('attributen' in node && 'titel' in node.attributen && node.attributen.titel)
        yield { ...here, text: node.attributen.titel };
    }
  }
  yield* plainWords(handleidingSchema, 'handleiding.yaml', handbook.handleiding, handbook.teksten);
  for (const entry of handbook.alle) {
    const { schema, otherLanguage } = kindOf(entry.soort);
    const otherTitle = isSoort(entry, 'bron') && entry.data.taal !== undefined;
    for (const field of plainWords(schema, entry.bestand, entry.data, entry.fields)) {
      const [name] = field.path;
      if (!(otherTitle && name === 'titel') && !(otherLanguage && name === 'zoekwoorden')) yield field;
    }
  }
}

/** The fields that their schema marks as plain words. Ids, choices and marks are none. */
function* plainWords(schema: ZodType, file: string, typed: unknown, parsed: unknown): Generator<Words> {
  const plain = new Set(
    markedFields(schema, typed).flatMap(({ meta, pad: path }) => (meta.plat ? path.join('/') : [])),
  );
  for (const field of plainFields(file, parsed)) if (plain.has(pathOf(field))) yield field;
}

const pathOf = ({ path }: Words): string => (typeof path === 'string' ? path : path.join('/'));
