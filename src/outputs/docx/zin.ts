import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { ankerIn } from '../shared/stuk/links.ts';
import type { StukHandlers, StukZin } from '../shared/stuk/types.ts';
import { bladwijzer } from './bladwijzer.ts';
import type { Plek } from './gang.ts';
import { inhoudsveld } from './veld.ts';

/** Where a sentence stands, and how its letters look there. */
interface Zinplek extends Plek {
  letters: IRunOptions;
}
type Tafel = Pick<StukHandlers<ParagraphChild[], Zinplek>, StukZin['type']>;

const tafel = {
  tekst: ({ value }, { letters }) => [new TextRun({ ...letters, text: value })],
  code: ({ value }, plek) => [new TextRun({ ...met(plek, 'Code', {}).letters, text: value })],
  regeleinde: () => [new TextRun({ break: 1 })],
  nadruk: ({ children }, plek) => rij(children, met(plek, 'Emphasis', { italics: true })),
  sterk: ({ children }, plek) => rij(children, met(plek, 'Strong', { bold: true })),
  klein: ({ children }, plek) => rij(children, met(plek, 'Klein', {})),
  link: ({ naar, children }, plek) => {
    const doel = plek.gang.naar(naar);
    const woorden = rij(children, met(plek, 'Hyperlink', {}));
    return doel.soort === 'buiten'
      ? [new ExternalHyperlink({ link: doel.url, children: woorden })]
      : [new InternalHyperlink({ anchor: bladwijzer(ankerIn(doel.stuk, doel.anker)), children: woorden })];
  },
  noot: ({ nummer }, { gang, voetnoten, gebruikt }) => {
    const eerder = gebruikt.get(nummer);
    // A footnote stands in the text once; who refers to it again repeats its number.
    if (eerder !== undefined) return [new TextRun({ style: 'FootnoteReference', text: String(eerder) })];
    gang.noten.push({ blokken: voetnoten.get(nummer) ?? [] });
    gebruikt.set(nummer, gang.noten.length);
    return [new FootnoteReferenceRun(gang.noten.length)];
  },
  bron: ({ bronnen }) =>
    bronnen.map(
      ({ id, nummer }) =>
        new InternalHyperlink({
          anchor: bladwijzer(`bron-${id}`),
          children: [new TextRun({ style: 'Bronnummer', text: `[${nummer}]` })],
        }),
    ),
  invulveld: ({ veld, waarde }, { gang }) => inhoudsveld(veld, waarde, gang.volgend),
} satisfies Tafel;

/** Sentences as runs of a paragraph. */
export const zinnen = (nodes: readonly StukZin[], plek: Plek, letters: IRunOptions = {}): ParagraphChild[] =>
  rij(nodes, { ...plek, letters });

const rij = (nodes: readonly StukZin[], plek: Zinplek): ParagraphChild[] =>
  // The table holds a handler for every node type, which `satisfies` proved above.
  nodes.flatMap((node) =>
    (tafel[node.type] as (node: StukZin, plek: Zinplek) => ParagraphChild[])(node, plek),
  );

/** A run has one style; what is inside another style gets its looks by themselves. */
function met(plek: Zinplek, style: string, los: IRunOptions): Zinplek {
  return { ...plek, letters: plek.letters.style ? { ...plek.letters, ...los } : { ...plek.letters, style } };
}
