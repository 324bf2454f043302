import type { TagNaam, vocabulary } from './vocabulary.ts';

/** A place in a source text, counting from 1. */
export interface Plek {
  line: number;
  column: number;
}

interface Basis<T extends string> {
  type: T;
  plek: Plek;
}
interface MetZin<T extends string> extends Basis<T> {
  children: Zin[];
}
interface MetBlok<T extends string> extends Basis<T> {
  children: Blok[];
}

export interface Text extends Basis<'text'> {
  value: string;
}
export interface InlineCode extends Basis<'inlineCode'> {
  value: string;
}
export type Break = Basis<'break'>;
export type Emphasis = MetZin<'emphasis'>;
export type Strong = MetZin<'strong'>;
export interface Link extends MetZin<'link'> {
  url: string;
}
export interface FootnoteReference extends Basis<'footnoteReference'> {
  id: string;
  /** The number that readers see, in order of first mention. */
  nummer: number;
}

export type Paragraph = MetZin<'paragraph'>;
export interface Heading extends MetZin<'heading'> {
  depth: number;
  id: string;
  /** Whether the writer gave the id; a generated id changes with the text. */
  vasteId: boolean;
}
export interface ListItem extends MetBlok<'listItem'> {
  /** `undefined` for an ordinary item, else whether its box is ticked. */
  checked?: boolean;
}
export interface List extends Basis<'list'> {
  ordered: boolean;
  start: number;
  children: ListItem[];
}
export type TableCell = MetZin<'tableCell'> & { align?: 'left' | 'right' | 'center' };
export interface Table extends Basis<'table'> {
  head: TableCell[];
  rows: TableCell[][];
}
export type Blockquote = MetBlok<'blockquote'>;
export interface Code extends Basis<'code'> {
  value: string;
}
export interface Image extends Basis<'image'> {
  url: string;
  alt: string;
}
export interface FootnoteDefinition extends MetBlok<'footnoteDefinition'> {
  id: string;
  nummer: number;
}

type Vocabulary = typeof vocabulary;
type Attributen<T extends TagNaam> = {
  [A in keyof Vocabulary[T]['attributen']]: Vocabulary[T]['attributen'][A] extends { verplicht: true }
    ? string
    : string | undefined;
};
type TagVan<T extends TagNaam> = T extends TagNaam
  ? Basis<T> & {
      attributen: Attributen<T>;
      children: Vocabulary[T]['inhoud'] extends 'blok'
        ? Blok[]
        : Vocabulary[T]['inhoud'] extends 'zin'
          ? Zin[]
          : [];
    }
  : never;
type TagIn<P extends 'blok' | 'zin'> = {
  [T in TagNaam]: Vocabulary[T]['plaats'] extends P ? T : never;
}[TagNaam];

/** What stands inside a sentence. */
export type Zin =
  Text | InlineCode | Break | Emphasis | Strong | Link | FootnoteReference | TagVan<TagIn<'zin'>>;
/** What stands between sentences. */
export type Blok = Paragraph | Heading | List | Table | Blockquote | Code | Image | TagVan<TagIn<'blok'>>;
export type Knoop = Zin | Blok | ListItem | TableCell | FootnoteDefinition;

/** A parsed text: one sentence-like paragraph, or blocks with their footnotes. */
export interface ZinTekst {
  rijk: 'zin';
  children: Zin[];
}
export interface BlokTekst {
  rijk: 'blok';
  children: Blok[];
  voetnoten: FootnoteDefinition[];
}
export type Rijk = ZinTekst | BlokTekst;
