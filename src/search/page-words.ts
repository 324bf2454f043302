import type { ReadPage } from './read-page.ts';
import { searchWordsIn, type SearchWord } from './query/reading/words.ts';

/** The words of a page, each once: a tenth of what stands there. */
export interface PageWords {
  /** As they are written in the title, in lower case; of equals the one that is written last comes last. */
  title: string[];
  /** The same of all that stands below it. */
  text: string[];
  /** Per word below the title, as it is compared, how often it stands there, and whether in a heading too. */
  counts: [word: string, times: number, heading: boolean][];
}

export function wordsOfPage({ title, places }: Pick<ReadPage, 'title' | 'places'>): PageWords {
  const counts = new Map<string, [word: string, times: number, heading: boolean]>();
  const shapes = new Set<string>();
  for (const { kop: heading, blokken: blocks } of places)
    for (const [i, text] of [heading, ...blocks].entries())
      for (const found of searchWordsIn(text)) {
        addShape(shapes, text, found);
        const { word } = found;
        const known = counts.get(word);
        if (!known) counts.set(word, [word, 1, i === 0]);
        else {
          known[1]++;
          known[2] ||= i === 0;
        }
      }
  return { title: shapesIn([title]), text: [...shapes], counts: [...counts.values()] };
}

/** The words of texts as they are written, in lower case, each once, in order of where it stands last. */
export function shapesIn(texts: readonly string[]): string[] {
  const shapes = new Set<string>();
  for (const text of texts) for (const word of searchWordsIn(text)) addShape(shapes, text, word);
  return [...shapes];
}

function addShape(shapes: Set<string>, text: string, { begin, end }: SearchWord): void {
  const shape = text.slice(begin, end).toLowerCase().normalize('NFC');
  shapes.delete(shape);
  shapes.add(shape);
}
