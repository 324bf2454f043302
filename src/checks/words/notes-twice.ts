import { sentencesOnPlace } from '../../document/language/readability.ts';
import { textOfNode } from '../../document/text.ts';
import type { Node, Paragraph, Place, Rich } from '../../document/tree.ts';
import { children, from } from '../../document/walk.ts';
import type { ByFile } from '../context.ts';
import type { Finding } from '../issue.ts';
import { texts } from './texts.ts';

/** A source or a note in a sentence. */
interface Mark {
  tag: 'Bron' | 'Feit' | 'noot';
  /** The bronnen, or the note, that it gives. */
  ids: readonly string[];
  peildatum?: string | undefined;
  place: Place;
  /** How many letters of its paragraph stand before the number. */
  at: number;
}

/** Sources and footnotes that one sentence gives twice: its reader sees the same number two times. */
export function checkNotesTwice(handbook: ByFile): Finding[] {
  return texts(handbook).flatMap(({ file, path, text }) =>
    paragraphsOf(text)
      .flatMap(sentencesIn)
      .flatMap(doublesIn)
      .map(({ ids, tag, place }): Finding => ({
        rule: 'bron-dubbel',
        bestand: file,
        path,
        plek: place,
        message: `${tag === 'noot' ? 'Voetnoot' : 'Bron'} «${ids.join(' ')}» staat twee keer in deze zin.`,
        hint:
          tag === 'Feit'
            ? 'Zet één <Feit> om alles wat deze bron in de zin zegt, of haal de andere verwijzing weg.'
            : 'Haal er een weg: één keer is genoeg.',
      })),
  );
}

/** Paragraphs, and cells of tables, which are read as one. */
function paragraphsOf(text: Rich): Paragraph[] {
  const within = (node: Node): Paragraph[] =>
    node.type === 'paragraph' || node.type === 'tableCell'
      ? [{ type: 'paragraph', plek: node.plek, children: node.children }]
      : children(node).flatMap(within);
  return text.rijk === 'blok'
    ? [...text.children, ...text.voetnoten].flatMap(within)
    : [{ type: 'paragraph', plek: { line: 1, column: 1 }, children: text.children }];
}

const MARKS: ReadonlySet<Node['type']> = new Set(['Bron', 'Feit', 'footnoteReference']);

/** The marks of a paragraph, sentence by sentence. One behind the full stop belongs to what stands before it. */
function sentencesIn(paragraph: Paragraph): Mark[][] {
  // Most have one mark or none: counting letters and cutting sentences in those would be most of the work.
  if (![...from(paragraph)].some(({ type }) => MARKS.has(type))) return [];
  const marks = marksIn(paragraph, 0);
  if (marks.length < 2) return [marks];
  const sentences = sentencesOnPlace({ rijk: 'blok', children: [paragraph], voetnoten: [] });
  const place = ({ at }: Mark) => sentences.filter(({ index }) => index < at).length;
  return [...Map.groupBy(marks, place).values()];
}

function marksIn(parent: Node, before: number): Mark[] {
  let at = before;
  return children(parent).flatMap((node): Mark[] => {
    const start = at;
    at += textOfNode(node).length;
    if (node.type === 'Bron') return [{ tag: 'Bron', ids: idsOf(node.attributen.id), place: node.plek, at }];
    if (node.type === 'footnoteReference') return [{ tag: 'noot', ids: [node.id], place: node.plek, at }];
    const inside = marksIn(node, start);
    if (node.type !== 'Feit') return inside;
    const { bron, peildatum } = node.attributen;
    return [...inside, { tag: 'Feit', ids: idsOf(bron), peildatum, place: node.plek, at }];
  });
}

/** A broken text is read too: what must be there may be missing. */
const idsOf = (ids: string | undefined): string[] => ids?.split(/\s+/).filter(Boolean) ?? [];

/** Marks of one sentence that give what was given: facts of two days are two facts, and a part of several sources is less. */
function doublesIn(marks: readonly Mark[]): Mark[] {
  const named = marks.filter(({ ids }) => ids.length > 0);
  return named.filter((mark, i) => {
    const earlier = named.slice(0, i).filter((other) => (other.tag === 'noot') === (mark.tag === 'noot'));
    const same = earlier.filter(
      (other) => !(isFact(mark) && isFact(other)) || other.peildatum === mark.peildatum,
    );
    const all = mark.tag === 'Bron' ? [earlier.flatMap(({ ids }) => ids)] : [];
    return (
      new Set(mark.ids).size < mark.ids.length ||
      [...same.map(({ ids }) => ids), ...all].some((ids) => keyOf(ids) === keyOf(mark.ids))
    );
  });
}

const isFact = ({ tag }: Mark): boolean => tag === 'Feit';
const keyOf = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ');
