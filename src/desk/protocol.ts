import type { Note, Proposal } from '../take-over/proposal.ts';
import type { Field } from './form/field.ts';

/** What the editor and its server say to each other, as JSON. Files are named relative to the content folder. */

/** A file as somebody is changing it: by its fields, or as the text that it is. */
export type Draft = { data: Record<string, unknown>; body?: string } | { text: string };

export type Step = string | number;

/** One thing to mend, with the field it belongs to. */
export interface DeskIssue {
  /** The field, the text below the fields, or the file as a whole. */
  at: Step[] | 'body' | 'file';
  /** Which letters of that text; nothing when all of it is meant. */
  letters?: { from: number; to: number };
  line: number;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
  hint: string;
  /** What can be typed in the place of what, when only that can be meant. */
  mend?: DeskMend;
}

export interface DeskMend {
  line: number;
  column: number;
  from: string;
  to: string;
}

/** A file that was opened, or a new one that nobody wrote yet. */
export interface OpenFile {
  file: string;
  /** What a file without a name of its own is called. */
  title?: string;
  /** Tells later whether somebody else changed it meanwhile; empty for a file that is not there. */
  opened: string;
  /** What its fields are; it is shown as text as long as they cannot be read. */
  form?: Field;
  draft: Draft;
  /** What its kind is called, as readers know it. */
  kind: string;
  /** Where it stands on the site. */
  address?: string;
  outputs: { name: string; address: string }[];
}

export interface PageInList {
  file: string;
  title: string;
  errors: number;
  warnings: number;
}

export interface Overview {
  handbook: string;
  editie: string;
  /** Every kind with its files, in the order of the handbook. */
  kinds: { soort: string; one: string; more: string; article: string; pages: PageInList[] }[];
  /** Files that are no page: the handbook itself, editions, house styles. */
  general: PageInList[];
  /** Whether the numbers of faults are there already. */
  checked: boolean;
  /** Where the site can be seen while one writes; nothing as long as it starts. */
  site?: string;
  /** Whether what is written can be committed. */
  git: boolean;
}

/** What a field can be filled with. */
export interface Choices {
  entries: { soort: string; id: string; title: string; kind: string; words: string; address: string }[];
  lists: Record<string, { id: string; name: string }[]>;
}

export type Saved = { opened: string } | { changed: OpenFile };

export interface LaidDown {
  /** What was done, one sentence each. */
  done: string[];
  opened: string;
}

/** A difference in a file that came back, and whether it can be taken over. */
export type DeskProposal = Omit<Proposal, 'take'> & { plain: boolean };

/** What was taken over of it, and what was not. */
export interface TakenOver {
  /** The files that were changed, relative to the content folder. */
  files: string[];
  taken: number[];
  /** With the reason in Dutch. */
  left: { number: number; why: string }[];
}

/** What a check says of a draft. */
export interface Looked {
  issues: DeskIssue[];
  /** Its fields, of a draft that is text in which they can be read. */
  draft?: Draft;
  /** Whether the file is another than was opened. */
  changed: boolean;
}

/** What the server does, by the last part of its address below `/api/`. */
export interface Calls {
  overview: { asks: Record<string, never>; gives: Overview };
  choices: { asks: Record<string, never>; gives: Choices };
  open: { asks: { file: string }; gives: OpenFile };
  new: { asks: { soort: string; title: string }; gives: OpenFile };
  look: {
    asks: { file: string; opened: string; draft: Draft };
    gives: Looked;
  };
  mend: { asks: { file: string; opened: string; draft: Draft; mends: DeskMend[] }; gives: { draft: Draft } };
  /** With `over` it is written over another version, the hash of which it says; that one is kept beside it. */
  save: { asks: { file: string; opened: string; draft: Draft; over?: string }; gives: Saved };
  /** Keeps a draft beside the file, for who takes the other version. */
  keep: { asks: { file: string; opened: string; draft: Draft }; gives: { file: string } };
  /** A file of Word or LibreOffice, as base64: what is different in it. */
  'take-back': { asks: { bytes: string }; gives: { made: string; proposals: DeskProposal[]; notes: Note[] } };
  /** Takes over the proposals with these numbers, of the same file. */
  'take-over': { asks: { bytes: string; take: number[] }; gives: TakenOver };
  'lay-down': {
    asks: { file: string; opened: string; what: string; commit: string };
    gives: LaidDown;
  };
}
export type Call = keyof Calls;

/** An answer that says what is wrong, in Dutch. */
export interface Refusal {
  fault: string;
}
