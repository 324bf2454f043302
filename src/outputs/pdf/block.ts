import { kindOfImage } from '../../drawing/picture/published.ts';
import type { Handlers } from '../../page/dispatch.ts';
import { anchorIn } from '../../page/links.ts';
import { diagramSvg } from '../../drawing/diagram/diagram-svg.ts';
import { isBold } from '../../page/plain/bold.ts';
import { wordsOf } from '../../page/plain/words.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { message } from '../../drawing/message.ts';
import { nl } from '../../text/nl.ts';
import { passageNamesOf } from './fonts/fonts.ts';
import { scriptOf } from './fonts/scripts.ts';
import { bytes } from './bytes.ts';
import { contents, brandMark, pdfRow, call, string, type PdfCode } from './code.ts';
import type { PdfContext } from './context.ts';
import { length } from '../../page/plain/length.ts';
import { pdfTable } from './table.ts';
import { blockFieldOf, writeBlockField } from './field.ts';
import { pdfInlines } from './inline.ts';
import { certain } from '../../document/certain.ts';

/** A box of at most so many characters stays on one page. */
const WHOLE = 900;

/** One handler per building block between sentences. */
export const blockHandlers: Handlers<PlainBlock, PdfCode, PdfContext> = {
  heading: ({ depth: level, id, children }, context) =>
    pdfHeading(level, anchorIn(context.piece.id, id), pdfInlines(children, context), context),
  paragraph: (node, context) => {
    const { children } = node;
    const field = blockFieldOf(node);
    if (field)
      return writeBlockField(
        children.length > 1 ? pdfInlines(children.slice(0, -1), context) : undefined,
        field,
        context,
      );
    if (children.length === 0) return '';
    const words = call('par', pdfInlines(children, context));
    return context.piece.letter && isBold(node) ? call('tussenkop', words) : words;
  },
  list: ({ ordered: numbered, start, items: points }, context) => {
    const parts = points.map(({ id, checked: box, blocks: nodes }) => ({
      box,
      code: contents([
        ...(id ? [anchor(anchorIn(context.piece.id, id))] : []),
        context.blocks(nodes, { ...context, inPoint: true }),
      ]),
    }));
    const tight = points.every(({ blocks: nodes }) => nodes.length <= 1);
    if (parts.some(({ box }) => box !== undefined))
      return call(
        'vinklijst',
        ...parts.map(({ box, code }) => pdfRow([box === undefined ? 'none' : String(box), code])),
      );
    return call(
      numbered ? 'enum' : 'list',
      { ...(numbered && { start: String(start) }), tight: String(tight) },
      ...parts.map(({ code }) => code),
    );
  },
  table: pdfTable,
  definitionList: ({ rows }, context) =>
    call(
      'kenmerken',
      ...rows.map(({ term: name, blocks: nodes }) => pdfRow([string(name), short(nodes, context)])),
    ),
  blockquote: ({ blocks: nodes }, context) =>
    call('quote', { block: 'true' }, context.blocks(nodes, context)),
  passage: ({ language, blocks: nodes }, context) =>
    call(
      'passage',
      string(language.split('-')[0] ?? language),
      pdfRow(passageNamesOf(context.merk, scriptOf(language)).map(string)),
      context.blocks(nodes, { ...context, language }),
    ),
  code: ({ value }) => call('raw', { block: 'true' }, string(value)),
  image: ({ url, alt, logo }, { files, images }) => {
    const bytes = certain(images.get(url));
    // Typst goes by the end of a name, and a photo may have become a JPEG.
    const name = `${url}.${certain(kindOfImage(bytes))}`;
    files.set(name, bytes);
    const shown = { inText: 'logo', inMargin: 'logomarge' };
    return call(logo ? shown[logo] : 'beeld', string(name), string(alt));
  },
  box: ({ kind: soort, title, blocks: nodes }, context) => {
    const word = nl.tags[soort as keyof typeof nl.tags] as string | undefined;
    const { soort: reporter, character } = message(soort);
    const name = `/teken/${soort}.svg`;
    if (!context.files.has(name)) context.files.set(name, iconOf(character));
    return call(
      'kader',
      string(reporter),
      string(name),
      pdfInlines(title, context),
      context.blocks(nodes, context),
      {
        // The word that says what kind of box it is, when its title does not.
        woord: word && !wordsOf(title).startsWith(word) ? string(word) : undefined,
        heel: String(length(nodes) < WHOLE),
      },
    );
  },
  card: ({ title, blocks: nodes }, context) =>
    call('kaart', title ? string(title) : 'none', context.blocks(nodes, context)),
  writingSpace: ({ lines }) => call('schrijfruimte', String(lines)),
  drawing: (node, context) => {
    const name = `/diagram/${node.id}.svg`;
    context.files.set(name, bytes(diagramSvg(node, context.merk, context.letter)));
    return contents([
      call(
        'tekening',
        string(name),
        string(`${node.title}. ${node.description}`),
        string(node.title),
        String(node.width),
      ),
      context.blocks(node.blocks, context),
    ]);
  },
  sheet: ({ id, title, subtitle: under, depth, blocks: nodes }, context) => {
    const name = anchorIn(context.piece.id, id);
    return contents([
      title ? pdfHeading(depth ?? 3, name, pdfInlines(title, context), context) : anchor(name),
      // A certificate goes to whoever earned it, and says nothing about itself.
      ...(under && !context.certificate ? [call('onderkop', pdfInlines(under, context))] : []),
      context.blocks(nodes, context),
    ]);
  },
};

/** One paragraph without the space around it, or blocks. */
export function short(nodes: readonly PlainBlock[], context: PdfContext): PdfCode {
  const [only] = nodes;
  return nodes.length === 1 && only?.type === 'paragraph' && !blockFieldOf(only)
    ? pdfInlines(only.children, context)
    : context.blocks(nodes, context);
}

/** A heading. `level` counts as on the page itself, where the title is 1. */
export const pdfHeading = (level: number, name: string, title: PdfCode, context: PdfContext): PdfCode =>
  `[#${call('kop', String(level - 1 + context.level), title, { stil: context.headings === 'nergens' ? 'true' : undefined })}#${brandMark(name)}]`;

/** A place that links lead to, without anything to see. */
export const anchor = (name: string): PdfCode => `[#metadata(none)#${brandMark(name)}]`;

/** An icon as a file: black, so that it says the same without colour. */
const iconOf = (character: string): Uint8Array =>
  bytes(
    character.replace(
      '<svg class="icoon"',
      '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"',
    ),
  );
