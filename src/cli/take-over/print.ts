import { styleText } from 'node:util';
import type { Note, Proposal } from '../../take-over/proposal.ts';

/** The folder of the content as writers know it, and whether colours show. */
export interface Look {
  name: string;
  colour: boolean;
}

const ABOUT: Record<Proposal['about'], string> = {
  heading: 'Kop',
  item: 'Punt van een lijst',
  cell: 'Cel van een tabel',
  note: 'Voetnoot',
  paragraph: 'Alinea',
};
const KIND: Record<Proposal['kind'], string> = {
  changed: 'andere woorden',
  added: 'nieuw',
  removed: 'weggehaald',
  moved: 'verplaatst',
  split: 'in tweeën',
  joined: 'samengevoegd',
};

/** One proposal as lines to read: what, where, before and after, and what can be done. */
export function proposalLines(proposal: Proposal, look: Look): string[] {
  const { number, kind, about, under, place, after, take, why } = proposal;
  const head = `${number}. ${ABOUT[about]}: ${KIND[kind]}${under ? `, onder «${under}»` : ''}`;
  return [
    paint(look, 'bold', head),
    ...(place ? [`   ${placeText(place, look)}`] : []),
    ...wordLines(proposal, look),
    ...(after === undefined ? [] : [`   Komt na: ${shortened(after)}`]),
    take.length > 0 ? '   Gewone tekst: kan worden overgenomen.' : `   Zelf doen. ${why ?? ''}`.trimEnd(),
    '',
  ];
}

export const placeText = ({ file, line }: { file: string; line: number }, { name }: Look): string =>
  `${name}/${file}:${line}`;

function wordLines({ kind, parts, was, is }: Proposal, look: Look): string[] {
  if (kind === 'added') return [`   + ${paint(look, 'green', is ?? '')}`];
  if (kind === 'removed') return [`   - ${paint(look, 'red', was ?? '')}`];
  if (kind === 'moved') return [`   ↕ ${is ?? ''}`];
  const row = (skip: 'in' | 'out') =>
    parts
      .filter((part) => part.is !== skip)
      .map(({ is, words }) =>
        is === 'same'
          ? words
          : look.colour
            ? paint(look, is === 'in' ? 'green' : 'red', words)
            : `[${words}]`,
      )
      .join('');
  return [`   - ${row('in')}`, `   + ${row('out')}`];
}

/** Remarks, each with its place and what it is about. */
export const noteLines = (notes: readonly Note[], look: Look): string[] =>
  notes.length === 0
    ? []
    : [
        paint(look, 'bold', notes.length === 1 ? '1 opmerking' : `${notes.length} opmerkingen`),
        ...notes.flatMap(({ author, date, words, about, at, place, under }) => [
          `   ${[author || 'Iemand', date].filter(Boolean).join(', ')}: ${words}`,
          `     bij: ${shortened(about || at)}`,
          `     ${place ? placeText(place, look) : under ? `onder «${under}»` : 'bovenaan'}`,
        ]),
        '',
      ];

const shortened = (words: string): string => (words.length <= 90 ? words : `${words.slice(0, 89)}…`);

const paint = ({ colour }: Look, style: 'bold' | 'red' | 'green', text: string): string =>
  colour ? styleText(style, text, { validateStream: false }) : text;
