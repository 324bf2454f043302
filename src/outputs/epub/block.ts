import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { directionOf } from '../../text/languages.ts';
import { nl } from '../../text/nl.ts';
import { diagramSvg } from '../../drawing/diagram/diagram-svg.ts';
import type { Item, PlainBlock } from '../../page/plain/plain.ts';
import { xml } from '../files/xml.ts';
import type { EpubContext } from './context.ts';
import { writeTable } from './table.ts';
import { epubInlines } from './inline.ts';

/** The reader's own letter without serifs; between quotes it would be the name of a font that nobody has. */
const LETTER = 'sans-serif';

const handlers: Handlers<PlainBlock, string, EpubContext> = {
  heading: ({ depth: level, id, children }, context) =>
    `<h${level} id="${xml(id)}">${epubInlines(children, context)}</h${level}>`,
  paragraph: ({ children }, context) => `<p>${epubInlines(children, context)}</p>`,
  list: ({ ordered: numbered, start, items: points }, context) => {
    const tag = numbered ? 'ol' : 'ul';
    const from = numbered && start !== 1 ? ` start="${start}"` : '';
    const className = points.some(({ checked: box }) => box !== undefined) ? ' class="afvinken"' : '';
    return `<${tag}${from}${className}>${points.map((point) => listItem(point, context)).join('')}</${tag}>`;
  },
  table: (table, context) => writeTable(table, (contents) => closed(contents, context)),
  definitionList: ({ rows }, context) =>
    `<dl>${rows.map(({ term: name, blocks: contents }) => `<dt>${xml(name)}</dt><dd>${closed(contents, context)}</dd>`).join('')}</dl>`,
  blockquote: ({ blocks: contents }, context) => `<blockquote>${epubBlocks(contents, context)}</blockquote>`,
  passage: ({ language, blocks: contents }, context) =>
    `<div lang="${xml(language)}" xml:lang="${xml(language)}" dir="${directionOf(language)}">${epubBlocks(contents, context)}</div>`,
  code: ({ value }) => `<pre><code>${xml(value)}</code></pre>`,
  image: ({ url, alt }, { image }) => `<figure><img src="${xml(image(url))}" alt="${xml(alt)}"/></figure>`,
  box: ({ kind: soort, title, blocks: contents }, context) =>
    `<div class="kader kader-${soort.toLowerCase()}" role="note"><p class="kader-titel">${epubInlines(title, context)}</p>${epubBlocks(contents, context)}</div>`,
  card: ({ title, blocks: contents }, context) =>
    `<div class="kaart">${title ? `<p class="kader-titel">${xml(title)}</p>` : ''}${epubBlocks(contents, context)}</div>`,
  writingSpace: ({ lines }) =>
    `<div class="schrijfruimte" role="img" aria-label="${xml(nl.writingSpace)}">${'<div></div>'.repeat(lines)}</div>`,
  drawing: (drawing, context) => {
    // The name stands beside the drawing's own title: not every reading program tells that.
    const name = ` role="img" aria-label="${xml(`${drawing.title}. ${drawing.description}`)}"`;
    const svg = diagramSvg(drawing, context.merk, LETTER)
      .replace('<svg', `<svg${name}`)
      .replace(`"${LETTER}"`, LETTER);
    return `<figure><figcaption>${xml(drawing.title)}</figcaption>${svg}</figure>${epubBlocks(drawing.blocks, context)}`;
  },
  sheet: ({ id, title, subtitle: under, blocks: contents }, context) =>
    `<section class="werkblad" id="${xml(id)}">${title ? `<h3>${epubInlines(title, context)}</h3>` : ''}${under ? `<p>${epubInlines(under, context)}</p>` : ''}${epubBlocks(contents, context)}</section>`,
};

/** Blocks as XHTML. */
export const epubBlocks = (row: readonly PlainBlock[], context: EpubContext): string =>
  row.map((block) => dispatch(handlers, block, context)).join('\n');

/** A paragraph by itself in a cell or an item shows without the space around it. */
function closed(row: readonly PlainBlock[], context: EpubContext): string {
  const [first, ...rest] = row;
  return first?.type === 'paragraph' && rest.every(({ type }) => type !== 'paragraph')
    ? epubInlines(first.children, context) + epubBlocks(rest, context)
    : epubBlocks(row, context);
}

function listItem({ id, checked: box, blocks: contents }: Item, context: EpubContext): string {
  const place = id ? ` id="${xml(id)}"` : '';
  const container =
    box === undefined
      ? ''
      : `<span role="img" aria-label="${xml(box ? nl.ticked : nl.notTicked)}">${box ? '☑' : '☐'}</span> `;
  return `<li${place}>${container}${closed(contents, context)}</li>`;
}
