import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { anchorIn } from '../../page/links.ts';
import type { PageInline } from '../../page/plain/plain.ts';
import { contents, brandMark, pdfRow, call, string, type PdfCode } from './code.ts';
import type { PdfContext } from './context.ts';
import { passageNamesOf } from './fonts/fonts.ts';
import { scriptOf } from './fonts/scripts.ts';
import { pdfText, withBreaks } from './text.ts';
import { fieldInInline } from './field.ts';

/** One handler per building block inside a sentence. */
const inlineHandlers: Handlers<PageInline, PdfCode, PdfContext> = {
  text: ({ value }, { inCell }) => pdfText(value, inCell),
  inlineCode: ({ value }, { inCell }) => call('raw', string(withBreaks(value, inCell))),
  break: () => 'linebreak()',
  emphasis: ({ children }, context) => call('emph', pdfInlines(children, context)),
  strong: ({ children }, context) => call('strong', pdfInlines(children, context)),
  small: ({ children }, context) => call('klein', pdfInlines(children, context)),
  foreign: ({ language, children }, context) => {
    const script = scriptOf(language);
    const letters =
      script === 'Latn' ? {} : { font: pdfRow(passageNamesOf(context.merk, script).map(string)) };
    return call('text', { lang: string(language), ...letters }, pdfInlines(children, context));
  },
  claim: ({ children }, context) => pdfInlines(children, context),
  link: ({ url: to, children }, context) => {
    const target = context.target(to);
    return target.soort === 'buiten'
      ? call('koppel', string(target.url), pdfInlines(children, context))
      : call(
          context.quiet ? 'stillekoppel' : 'koppel',
          brandMark(anchorIn(target.piece, target.anchor)),
          pdfInlines(children, context),
        );
  },
  footnoteReference: ({ number }, context) => {
    const { piece, notes } = context;
    const name = anchorIn(piece.id, `noot-${number}`);
    if (notes.has(number)) return call('footnote', brandMark(name));
    notes.add(number);
    const note = piece.notes.find((item) => item.number === number);
    return `[#${call('footnote', context.blocks(note?.blocks ?? [], context))}#${brandMark(name)}]`;
  },
  sourceReference: ({ sources: bronnen }, context) =>
    call(
      'bronnoot',
      ...bronnen.map(({ id, number }) => {
        const place = context.bron(id);
        return pdfRow([string(String(number)), place === undefined ? 'none' : brandMark(place)]);
      }),
    ),
  field: fieldInInline,
};

/** Sentences as content. */
export const pdfInlines = (nodes: readonly PageInline[], context: PdfContext) =>
  contents(nodes.map((node) => dispatch(inlineHandlers, node, context)));
