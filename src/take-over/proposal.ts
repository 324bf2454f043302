import type { Place } from '../document/tree.ts';
import type { Remark } from './read/paragraph.ts';
import type { SourceEdit } from './source/source-edit.ts';

/** Words that stay, went or came, in reading order. */
export interface WordPart {
  is: 'same' | 'out' | 'in';
  words: string;
}

/** One difference between a file and what it was made of, as somebody decides on it. */
export interface Proposal {
  /** Counted from 1, in the order of the file. */
  number: number;
  kind: 'changed' | 'added' | 'removed' | 'moved' | 'split' | 'joined';
  /** What kind of paragraph it is about. */
  about: 'heading' | 'item' | 'cell' | 'note' | 'paragraph';
  /** The heading that it stands under in the file; empty above the first. */
  under: string;
  /** Where it stands in the source; absent when the program writes it by itself. */
  place?: Place & { file: string };
  /** The words of the paragraph before and after; absent when there are none. */
  was?: string;
  is?: string;
  /** The same as one row, with what differs. */
  parts: WordPart[];
  /** Of what came, or went elsewhere: the words that it now stands behind. */
  after?: string;
  /** What to type to take it over; empty when that must be done by hand. */
  take: SourceEdit[];
  /** Why it must be done by hand, in Dutch. */
  why?: string;
}

/** A remark that somebody wrote beside the text. */
export interface Note extends Remark {
  under: string;
  place?: Place & { file: string };
  /** The paragraph that it stands at. */
  at: string;
}
