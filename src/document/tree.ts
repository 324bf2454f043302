import type { TagName, vocabulary } from './vocabulary.ts';

/** A place in a source text, counting from 1. */
export interface Place {
  line: number;
  column: number;
}

interface Basis<T extends string> {
  type: T;
  plek: Place;
}
interface WithInline<T extends string> extends Basis<T> {
  children: Inline[];
}
interface WithBlock<T extends string> extends Basis<T> {
  children: Block[];
}

export interface Text extends Basis<'text'> {
  value: string;
}
export interface InlineCode extends Basis<'inlineCode'> {
  value: string;
}
export type Break = Basis<'break'>;
export type Emphasis = WithInline<'emphasis'>;
export type Strong = WithInline<'strong'>;
export interface Link extends WithInline<'link'> {
  url: string;
}
export interface FootnoteReference extends Basis<'footnoteReference'> {
  id: string;
  /** The number that readers see, in order of first mention. */
  nummer: number;
}

export type Paragraph = WithInline<'paragraph'>;
export interface Heading extends WithInline<'heading'> {
  depth: number;
  id: string;
  /** Whether the writer gave the id; a generated id changes with the text. */
  vasteId: boolean;
}
export interface ListItem extends WithBlock<'listItem'> {
  /** `undefined` for an ordinary item, else whether its box is ticked. */
  checked?: boolean;
}
export interface List extends Basis<'list'> {
  ordered: boolean;
  start: number;
  children: ListItem[];
}
export type TableCell = WithInline<'tableCell'> & { align?: 'left' | 'right' | 'center' };
export interface Table extends Basis<'table'> {
  head: TableCell[];
  rows: TableCell[][];
}
export type Blockquote = WithBlock<'blockquote'>;
export interface Code extends Basis<'code'> {
  value: string;
}
export interface Image extends Basis<'image'> {
  url: string;
  alt: string;
}
export interface FootnoteDefinition extends WithBlock<'footnoteDefinition'> {
  id: string;
  nummer: number;
}

type Vocabulary = typeof vocabulary;
type Attributes<T extends TagName> = {
  [A in keyof Vocabulary[T]['attributes']]: Vocabulary[T]['attributes'][A] extends { required: true }
    ? string
    : string | undefined;
};
type TagOf<T extends TagName> = T extends TagName
  ? Basis<T> & {
      attributen: Attributes<T>;
      children: Vocabulary[T]['contents'] extends 'blok'
        ? Block[]
        : Vocabulary[T]['contents'] extends 'zin'
          ? Inline[]
          : [];
    }
  : never;
type TagIn<P extends 'blok' | 'zin'> = {
  [T in TagName]: Vocabulary[T]['position'] extends P ? T : never;
}[TagName];

/** What stands inside a sentence. */
export type Inline =
  Text | InlineCode | Break | Emphasis | Strong | Link | FootnoteReference | TagOf<TagIn<'zin'>>;
/** What stands between sentences. */
export type Block = Paragraph | Heading | List | Table | Blockquote | Code | Image | TagOf<TagIn<'blok'>>;
export type Node = Inline | Block | ListItem | TableCell | FootnoteDefinition;

/** A parsed text: one sentence-like paragraph, or blocks with their footnotes. */
export interface InlineText {
  rijk: 'zin';
  children: Inline[];
}
export interface BlockText {
  rijk: 'blok';
  children: Block[];
  voetnoten: FootnoteDefinition[];
}
export type Rich = InlineText | BlockText;
