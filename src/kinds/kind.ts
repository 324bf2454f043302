import type { z } from 'zod';
import type { Taxonomie } from '../schema/fields.ts';
import { capitalise } from '../text/format/capitalise.ts';
import type { Format } from '../text/outputs/downloads.ts';
import type { PartName } from '../text/subject.ts';

/** What readers do with a page: do it, learn with it, see how others did it, or know it. */
export type Family = 'doen' | 'leren' | 'zien' | 'weten';

/** What is made of a part of a page: what participants get in hands, a certificate, or slides. */
export type Paper = 'deelnemers' | 'certificaat';

/** The name of one value of a list in `handleiding.yaml`. */
export type NameIn = (list: Taxonomie, id: string) => string;

export interface Words {
  one: string;
  more: string;
  article: string;
}

/** The words of a kind, from the name of its part. */
export const wordsOf = ({ enkel: one, meer: more, lidwoord: article }: PartName): Words => ({
  one,
  more,
  article: capitalise(article),
});

/** Where an entry stands, for kinds whose order is not their own. */
export interface KindsPlace {
  id: string;
  /** The ids of the themas, in the order of `handleiding.yaml`. */
  themas: readonly string[];
}

/**
 * Everything that sets one kind of entry apart, told once: menu, book, home page, search, checks and outputs ask here.
 * What its page shows stands in `page.ts` beside it, in a table of its own: a page knows the handbook, and that knows the
 * kinds. A place of `false` says that the kind does not stand there. Methods, not functions: so a kind with data of its own
 * fits a table of kinds.
 */
export interface Kind<S extends z.ZodObject = z.ZodObject> {
  /** The folder in `content/`, which is the address too. A handbook may call it otherwise. */
  readonly folder: string;
  schema: S;
  /** As readers and code call it; the article begins a sentence. */
  readonly words: Words;
  /** Gives the page its colour and its fanlight. */
  family: Family;
  /** Front matter with a text below it, or data alone. */
  file: '.mdx' | '.yaml';
  /** Whether entries stand at the root of the site (with folders in their ids), and not below an overview. */
  atRoot: boolean;
  /** The address that its pages stand below, where that is the overview of another kind. */
  under?: string;
  /** Whether its text is in another language: spelling, ease of reading and Dutch usage do not judge it. */
  otherLanguage?: true;
  /** Whether an entry has a page of its own; without one it is a place on its overview. */
  hasPage: boolean;
  /** Ids that would land on an address with another meaning. */
  reserved: readonly string[];

  /** In which menu the overview stands, and where in it; lower comes first. */
  menu: false | { in: 'main' | 'foot'; at: number };
  /** Where the overview stands on the home page. */
  home: false | number;
  /** Where the kind stands in the whole book. */
  book: false | number;
  /** Whether the part of the book is a file of its own too. */
  bookOfItsOwn: boolean;
  /**
   * Which sections of its page stand in the short book, by their id; `all` for a page that is short itself, `false` for a
   * kind that is not in it, unless `handleiding.yaml` names the page.
   */
  short: false | 'all' | readonly string[];
  /** Whether readers go through them from first to last, with previous and next. */
  series: boolean;
  /** The rich field that says on a card what a reader finds; `false` where nothing stands on cards. */
  summary: 'samenvatting' | 'uitleg' | false;
  /** Whether terms and abbreviations are explained in its texts: not in documents to fill in. */
  explained: boolean;
  /** Whether its search words stand in the index from A to Z. */
  inIndex: boolean;
  /** What schema.org calls an entry, and the overview of all. */
  schemaOrg: {
    entry: 'Article' | 'LearningResource' | 'Question' | 'DefinedTerm' | 'DigitalDocument';
    all: 'CollectionPage' | 'HowTo' | 'Course' | 'FAQPage' | 'DefinedTermSet';
  };
  /** The lowest Flesch-Douma score: what a participant reads must be easiest. A help for writers, no proof of a level. */
  minReadability: number;

  /** What an entry is called on the site, as typed. */
  title(data: z.output<S>): string;
  /** Its place among its kind, as in a Dutch index; by its title when absent. Ties fall to the id. */
  order?(data: z.output<S>, place: KindsPlace): number | string;
  /** The number on its door, and what a page with that number is called. */
  number?(data: z.output<S>): { value: number; label: string };
  /** What stands beside its title on a card. */
  facts(data: z.output<S>, nameIn: NameIn): readonly string[];
  /** How visitors call it, beside its title. */
  searchWords(data: z.output<S>): readonly string[];
  /** Values by which a search finds it, beside its kind and its choices from lists. Example: `gemeente:Zandmeer`. */
  searchFilters?(data: z.output<S>, id: string): readonly string[];
  /** Which papers are made of a part of its page alone, in every form in which that part is of use. */
  papers?(data: z.output<S>): readonly Paper[];
  /** In which forms its page can be taken along. */
  formats(data: z.output<S>): readonly Format[];
}
