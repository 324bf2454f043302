import { dispatch, type Handlers } from '../../page/dispatch.ts';
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { anchorIn } from '../../page/links.ts';
import type { Inline } from '../../page/plain.ts';
import { bladwijzer } from './bladwijzer.ts';
import type { Plek } from './gang.ts';
import { inhoudsveld } from './veld.ts';

/** Where a sentence stands, and how its letters look there. */
interface Zinplek extends Plek {
  letters: IRunOptions;
}
const tafel: Handlers<Inline, ParagraphChild[], Zinplek> = {
  text: ({ value }, { letters }) => [new TextRun({ ...letters, text: value })],
  inlineCode: ({ value }, plek) => [new TextRun({ ...met(plek, 'Code', {}).letters, text: value })],
  break: () => [new TextRun({ break: 1 })],
  emphasis: ({ children }, plek) => rij(children, met(plek, 'Emphasis', { italics: true })),
  strong: ({ children }, plek) => rij(children, met(plek, 'Strong', { bold: true })),
  small: ({ children }, plek) => rij(children, met(plek, 'Klein', {})),
  claim: ({ children }, plek) => rij(children, plek),
  link: ({ url: naar, children }, plek) => {
    const doel = plek.gang.naar(naar);
    const woorden = rij(children, met(plek, 'Hyperlink', {}));
    return doel.soort === 'buiten'
      ? [new ExternalHyperlink({ link: doel.url, children: woorden })]
      : [new InternalHyperlink({ anchor: bladwijzer(anchorIn(doel.stuk, doel.anker)), children: woorden })];
  },
  footnoteReference: ({ number: nummer }, { gang, voetnoten, gebruikt }) => {
    const eerder = gebruikt.get(nummer);
    // A footnote stands in the text once; who refers to it again repeats its number.
    if (eerder !== undefined) return [new TextRun({ style: 'FootnoteReference', text: String(eerder) })];
    gang.noten.push({ blokken: voetnoten.get(nummer) ?? [] });
    gebruikt.set(nummer, gang.noten.length);
    return [new FootnoteReferenceRun(gang.noten.length)];
  },
  sourceReference: ({ sources: bronnen }) =>
    bronnen.map(
      ({ id, number: nummer }) =>
        new InternalHyperlink({
          anchor: bladwijzer(`bron-${id}`),
          children: [new TextRun({ style: 'Bronnummer', text: `[${nummer}]` })],
        }),
    ),
  field: ({ field: veld, filled: waarde }, { gang }) => inhoudsveld(veld, waarde, gang.volgend),
};

/** Sentences as runs of a paragraph. */
export const zinnen = (nodes: readonly Inline[], plek: Plek, letters: IRunOptions = {}): ParagraphChild[] =>
  rij(nodes, { ...plek, letters });

const rij = (nodes: readonly Inline[], plek: Zinplek): ParagraphChild[] =>
  nodes.flatMap((node) => dispatch(tafel, node, plek));

/** A run has one style; what is inside another style gets its looks by themselves. */
function met(plek: Zinplek, style: string, los: IRunOptions): Zinplek {
  return { ...plek, letters: plek.letters.style ? { ...plek.letters, ...los } : { ...plek.letters, style } };
}
