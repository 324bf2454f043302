import { sentencesOnPlace } from '../../document/language/readability.ts';
import { placeOn } from '../../document/text.ts';
import { from } from '../../document/walk.ts';
import { kinds } from '../../kinds/index.ts';
import { isOnCards } from '../../handbook/explained-begrippen.ts';
import type { ByFile } from '../context.ts';
import type { Finding } from '../issue.ts';
import { pagesOf } from './on-one-page.ts';
import type { CheckPosition } from './texts.ts';

type Here = Pick<Finding, 'bestand' | 'path' | 'plek' | 'binnen'>;
interface Expansion {
  short: string;
  here: Here;
}

/** `VOG (verklaring omtrent het gedrag)` and `verklaring omtrent het gedrag (VOG)`: no digits, which make it an article. */
const AFTER = /(?<![\p{L}\p{N}-])(?<short>\p{Lu}{2,}o?)\s\((?<words>[^()\d]{6,})\)/gu;
const BEFORE = /(?<words>(?:[\p{L}’'-]+\s){1,8})\((?<short>\p{Lu}{2,}o?)\)/gu;

/**
 * Abbreviations that a page writes out twice, and those of which a sentence says again what the site puts behind them by
 * itself: `CIBG, van het ministerie van VWS`.
 */
export function checkAbbreviationsTwice(handbook: ByFile): Finding[] {
  return pagesOf(handbook).flatMap((page) => [
    ...later(page.flatMap((position) => [...expansionsIn(position)])).map(({ short, here }): Finding => ({
      ...here,
      rule: 'afkorting-dubbel',
      message: `«${short}» wordt op deze pagina twee keer voluit geschreven.`,
      hint: `Schrijf hier alleen «${short}». De eerste keer zegt al waar het voor staat.`,
    })),
    ...page.flatMap((position) => [...repeatedIn(handbook, position)]),
  ]);
}

function later(all: readonly Expansion[]): Expansion[] {
  const had = new Set<string>();
  return all.filter(({ short }) => had.has(short) || !had.add(short));
}

function* expansionsIn({ file, path, text }: CheckPosition): Generator<Expansion> {
  for (const block of text.children)
    for (const node of from(block)) {
      // Looking first for what must be there is a twentieth of the work.
      if (node.type !== 'text' || !node.value.includes('(')) continue;
      const found = [...node.value.matchAll(AFTER), ...node.value.matchAll(BEFORE)]
        .filter(({ groups }) => isWrittenOut(groups?.['short'] ?? '', groups?.['words'] ?? ''))
        .sort((a, b) => a.index - b.index);
      for (const { index, groups } of found)
        yield {
          short: groups?.['short'] ?? '',
          here: { bestand: file, path, plek: node.plek, binnen: { tekst: node.value, index } },
        };
    }
}

/** Whether words, or the last of them, hold the letters of an abbreviation in their order, and begin with its first. */
function isWrittenOut(short: string, words: string): boolean {
  const all = words.toLowerCase().trim().split(/\s+/);
  return all.some((word, i) => word[0] === short[0]?.toLowerCase() && holds(all.slice(i), short));
}

function holds(words: readonly string[], short: string): boolean {
  // A letter counts where a word begins, or anywhere in a compound: `Burgerservicenummer`.
  let rest = short.toLowerCase();
  for (const letter of words.join(' ')) if (letter === rest[0]) rest = rest.slice(1);
  const long = words.some((word) => word.length >= short.length * 3);
  return rest === '' && (words.length >= short.length - 1 || long);
}

/** So many words in a row of what an abbreviation stands for are no chance. */
const RUN = 3;

function* repeatedIn(handbook: ByFile, { file, path, text, entry }: CheckPosition): Generator<Finding> {
  // Elsewhere the site puts nothing behind them.
  if (!entry || !kinds[entry.soort].explained || isOnCards(path)) return;
  for (const { sentence, paragraph, index } of sentencesOnPlace(text))
    for (const { kort: short, voluit: inFull } of handbook.handleiding.afkortingen) {
      if (!sentence.includes(short) || sentence.includes(inFull)) continue;
      const again = runsOf(inFull).find((run) => sentence.includes(run));
      // Last of all: a pattern is made for it.
      if (!again || !standsAlone(short).test(sentence)) continue;
      yield {
        rule: 'afkorting-dubbel',
        bestand: file,
        path,
        ...placeOn(paragraph, index),
        message: `«${again}» staat hier twee keer: de site zet zelf «(${inFull})» achter ${short}.`,
        hint: `Haal «${again}» weg uit deze zin.`,
      };
    }
}

const standsAlone = (short: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(short)}(?![\\p{L}\\p{N}])`, 'u');

function runsOf(inFull: string): string[] {
  const words = inFull.split(' ');
  return words.flatMap((_, i) => {
    const run = words.slice(i, i + RUN);
    return run.length === RUN && run.some((word) => word.length > 5) ? [run.join(' ')] : [];
  });
}
