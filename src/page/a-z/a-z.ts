import { AZ_ADDRESS } from './address.ts';
import { typography } from '../../document/language/typography.ts';
import { az } from '../../text/pages/a-z.ts';
import { nl } from '../../text/nl.ts';
import { slug } from '../../document/language/slug.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { pageWords, referenceWords } from './words.ts';
import { letterHeading } from './letter.ts';
import { letterOf, compareWords } from './sort.ts';
import { certain } from '../../document/certain.ts';

/** A line of the index: a page under its own name, or a word that sends to pages under another name. */
export type AzLine = { word: string } & ({ address: string; soort: string } | { see: HandbookLink[] });

/** More places than this are a list of results: who looks up a word in an alphabet wants to be sent on at once. */
const MOST_PLACES = 3;
/** Words that begin alike by so many characters are the same to who runs a finger down the list. */
const ALIKE = 6;

/** The index of all pages and terms. */
export interface Az extends HandbookLink {
  summary: string;
  crumbs: HandbookLink[];
  letters: { id: string; name: string; lines: AzLine[] }[];
}

export function azFor(handbook: Handbook): Az {
  const pages = pageWords(handbook);
  const own = new Set(pages.map(({ word }) => slug(word)));
  const lines: AzLine[] = [
    ...pages,
    // A word that is the name of a page already needs no signpost.
    ...together(referenceWords(handbook).filter(({ word }) => !own.has(slug(word)))),
  ];
  lines.sort((a, b) => compareWords(a.word, b.word));
  const perLetter = Map.groupBy(withoutDetours(lines), ({ word }) => letterOf(word));
  return {
    titel: az.title,
    adres: AZ_ADDRESS,
    summary: az.summary,
    crumbs: [{ titel: nl.start, adres: '/' }],
    letters: [...perLetter].map(([letter, lines]) => ({
      ...letterHeading(letter),
      lines,
    })),
  };
}

/** One line per word, with every page that it sends to; `OCO` and `oco` are one word. */
function together(words: { word: string; to: HandbookLink }[]): { word: string; see: HandbookLink[] }[] {
  return [...Map.groupBy(words, ({ word }) => slug(word)).values()].map((group) => ({
    word: capitalise(typography(certain(group[0]).word)),
    see: group
      .map(({ to }) => to)
      .filter(({ adres: address }, i, all) => all.findIndex((other) => other.adres === address) === i)
      .slice(0, MOST_PLACES),
  }));
}

/** Lines in order, without a word that sends to the line just above or below it: «Casusbespreking, zie Casus bespreken». */
function withoutDetours(lines: readonly AzLine[]): AzLine[] {
  return lines.filter((line, i) => {
    if (!('see' in line) || line.see.length > 1) return true;
    const [to] = line.see;
    return ![lines[i - 1], lines[i + 1]].some(
      (beside) =>
        beside &&
        'address' in beside &&
        beside.address === to?.adres &&
        slug(beside.word).slice(0, ALIKE) === slug(line.word).slice(0, ALIKE),
    );
  });
}
