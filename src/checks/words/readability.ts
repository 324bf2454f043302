import { kinds, hasPage } from '../../kinds/index.ts';
import { countWords, readability, sentencesOnPlace } from '../../document/language/readability.ts';
import { placeOn } from '../../document/text.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { ByFile } from '../context.ts';
import type { Finding } from '../issue.ts';
import { certain } from '../../document/certain.ts';

/** From this many words a sentence gets a warning. */
const LONG_SENTENCE = 26;
/** A text shorter than this says too little for a score: one long term decides it. */
const ENOUGH_WORDS = 120;
/** A sentence of an entry, and where it stands. */
type Sentence = ReturnType<typeof sentencesOnPlace>[number] & Pick<Finding, 'path'>;

/** Sentences that are too long to read in one go, and pages that read harder than their readers may expect. */
export function checkReadability(handbook: ByFile): Finding[] {
  return handbook.alle.flatMap((entry) => {
    const sentences = entry.texts.flatMap(({ pad: path, tekst: text }) =>
      sentencesOnPlace(text).map((sentence): Sentence => ({ ...sentence, path })),
    );
    return [...longSentences(entry, sentences), ...hardText(entry, sentences)];
  });
}

function longSentences({ bestand: file }: EachEntry, sentences: Sentence[]): Finding[] {
  return sentences
    .filter(({ sentence }) => countWords(sentence) >= LONG_SENTENCE)
    .map(({ sentence, path, paragraph, index }) => ({
      rule: 'zin-lang',
      bestand: file,
      path,
      ...placeOn(paragraph, index),
      message: `Deze zin telt ${countWords(sentence)} woorden: «${sentence}»`,
      hint: 'Maak er twee of drie zinnen van, of een lijst.',
    }));
}

function hardText({ soort, bestand: file }: EachEntry, sentences: Sentence[]): Finding[] {
  if (!hasPage(soort)) return [];
  const { score, words } = readability(sentences.map(({ sentence }) => sentence));
  const limit = kinds[soort].minReadability;
  if (words < ENOUGH_WORDS || score >= limit) return [];
  // A cry of two words may score worst, and be no trouble at all.
  const long = sentences.filter(({ sentence }) => countWords(sentence) > 5);
  const { sentence, path, paragraph, index } = certain(
    (long.length > 0 ? long : sentences)
      .map((candidate) => ({ ...candidate, ownScore: readability([candidate.sentence]).score }))
      .sort((a, b) => a.ownScore - b.ownScore)[0],
  );
  return [
    {
      rule: 'tekst-moeilijk',
      bestand: file,
      path,
      ...placeOn(paragraph, index),
      message: `Deze tekst leest moeilijk (score ${Math.round(score)}, hier hoort minstens ${limit}). De moeilijkste zin: «${sentence}»`,
      hint: 'Kies kortere woorden, en leg lange woorden uit of splits ze.',
    },
  ];
}
