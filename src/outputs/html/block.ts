import { dispatch, type Handlers } from '../../page/dispatch.ts';
import type { BlockOf, Cell, Item, Note, PlainBlock } from '../../page/plain/plain.ts';
import { directionOf } from '../../text/languages.ts';
import { nl } from '../../text/nl.ts';
import { message } from '../../drawing/message.ts';
import type { HtmlContext } from './context.ts';
import { xml as escape } from '../files/xml.ts';
import { inlineHtml } from './inline.ts';
import { htmlList, TABLE } from './classes.ts';
import { imageHtml } from './image.ts';

const handlers: Handlers<PlainBlock, string, HtmlContext> = {
  paragraph: ({ children }, context) => `<p class="nl-paragraph">${inlineHtml(children, context)}</p>`,
  heading: ({ depth, id, minor, children }, context) =>
    `<h${depth} class="nl-heading nl-heading--level-${depth}"${minor ? '' : ` id="${escape(id)}"`}>${inlineHtml(children, context)}</h${depth}>`,
  list: ({ ordered, start, items }, context) => {
    const tag = ordered ? 'ol' : 'ul';
    const from = ordered && start !== 1 ? ` start="${start}"` : '';
    const ticks = items.some(({ checked }) => checked !== undefined) ? ' afvinklijst' : '';
    return `<${tag}${from} class="${htmlList[tag]}${ticks}">${items.map((item) => itemHtml(item, context)).join('')}</${tag}>`;
  },
  table: (node, context) => tableHtml(node, context),
  definitionList: ({ rows }, context) =>
    `<dl class="kenmerken">${rows
      .map(({ term, blocks }) => `<div><dt>${escape(term)}</dt><dd>${tight(blocks, context)}</dd></div>`)
      .join('')}</dl>`,
  blockquote: ({ blocks }, context) => `<blockquote>${blockHtml(blocks, context)}</blockquote>`,
  passage: ({ language, blocks }, context) =>
    `<div class="passage" lang="${escape(language)}" dir="${directionOf(language)}">${blockHtml(blocks, { ...context, language })}</div>`,
  code: ({ value }) => `<pre tabindex="0"><code>${escape(value)}</code></pre>`,
  image: (node) => imageHtml(node),
  // A box with a title, in the markup that `utrecht-alert` asks for.
  box: ({ kind, title, blocks }, context) => {
    const { soort, character } = message(kind);
    return `<div class="kader utrecht-alert utrecht-alert--${soort}" role="note"><span class="utrecht-alert__icon">${character}</span><div class="utrecht-alert__content kader-tekst"><p class="kader-titel">${inlineHtml(title, context)}</p>${blockHtml(blocks, context)}</div></div>`;
  },
  card: ({ title, blocks }, context) =>
    `<div class="kaart">${title ? `<p class="kaart-titel">${escape(title)}</p>` : ''}${blockHtml(blocks, context)}</div>`,
  writingSpace: ({ lines }) =>
    `<div class="schrijfruimte" role="img" aria-label="${nl.writingSpace}">${'<span></span>'.repeat(lines)}</div>`,
  drawing: (node, context) => drawingHtml(node, context),
  sheet: ({ id, title, subtitle, participants, paper, blocks }, context) => {
    const who = (participants ? ' voor-deelnemers' : '') + paperClass(paper);
    const text = blockHtml(blocks, context);
    if (!title)
      return `<span id="${escape(id)}"></span><div class="werkblad${who} handout proza">${text}</div>`;
    const heading = `<h3 class="nl-heading nl-heading--level-3" id="${escape(id)}">${inlineHtml(title, context)}</h3>`;
    const below = subtitle ? `<p class="peildatum">${inlineHtml(subtitle, context)}</p>` : '';
    return `<section class="werkblad${who}">${heading}${below}<div class="proza">${text}</div></section>`;
  },
};

/** How a sheet comes out of the printer (`site/styles/looks/module-paper.css`). */
function paperClass(paper: BlockOf<'sheet'>['paper']): string {
  if (!paper) return '';
  return paper.kind === 'certificate'
    ? ' certificaat'
    : ` kaartblad kaartblad-${paper.perSheet} letter-${paper.points}`;
}

/** Blocks as HTML. */
export const blockHtml = (blocks: readonly PlainBlock[], context: HtmlContext): string =>
  blocks.map((block) => dispatch(handlers, block, context)).join('');

/** A paragraph by itself, or at the head of an item, shows without the space around it. */
function tight(blocks: readonly PlainBlock[], context: HtmlContext): string {
  const [first, ...rest] = blocks;
  return first?.type === 'paragraph'
    ? inlineHtml(first.children, context) + blockHtml(rest, context)
    : blockHtml(blocks, context);
}

function itemHtml({ id, checked, blocks }: Item, context: HtmlContext): string {
  const place = id ? ` id="${escape(id)}"` : '';
  const inside = tight(blocks, context);
  if (checked === undefined) return `<li${place}>${inside}</li>`;
  return `<li${place}><span class="vakje" aria-hidden="true">${checked ? '☑' : '☐'}</span><span class="alleen-voorlezen">${checked ? nl.ticked : nl.notTicked} </span>${inside}</li>`;
}

/** A table that one can move aside; its name tells it apart for who hears the page. */
function tableHtml({ name, number, head, rows, rowHeads }: BlockOf<'table'>, context: HtmlContext): string {
  const label = escape(name ? `${nl.table}: ${name}` : `${nl.table} (${number})`);
  const named = name ? ` aria-label="${escape(name)}"` : '';
  const headCells = head.map((cell) => cellHtml('th scope="col"', cell, context)).join('');
  const body = rows
    .map((row) => {
      const cells = row.map((cell, i) =>
        cellHtml(rowHeads && i === 0 ? 'th scope="row"' : 'td', cell, context),
      );
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  return `<div class="tabel" role="group" tabindex="0" aria-label="${label}"><table class="${TABLE}"${named}><thead><tr>${headCells}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const SIDE = { right: 'rechts', center: 'midden' } as const;

function cellHtml(tag: string, { blocks, align, span = 1 }: Cell, context: HtmlContext): string {
  const traits = `${span > 1 ? ` colspan="${span}"` : ''}${align ? ` class="${SIDE[align]}"` : ''}`;
  // Paragraphs in a cell stand on lines of their own.
  const inside = blocks.every((block) => block.type === 'paragraph')
    ? blocks.map(({ children }) => inlineHtml(children, context)).join('<br>')
    : tight(blocks, context);
  return `<${tag}${traits}>${inside}</${tag.split(' ')[0]}>`;
}

/** A drawing with its title and description, and below it the same in words, the table folded away. */
function drawingHtml(
  { id, title, description, width, height, shapes, open, blocks }: BlockOf<'drawing'>,
  context: HtmlContext,
): string {
  const name = `diagram-${escape(id)}`;
  const svg = `<svg class="diagram" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-titel ${name}-uitleg"><title id="${name}-titel">${escape(title)}</title><desc id="${name}-uitleg">${escape(description)}</desc>${shapes}</svg>`;
  const tables = blocks.filter(({ type }) => type === 'table');
  const words = blocks.filter(({ type }) => type !== 'table');
  // The caption stands first: HTML wants it at an edge of the figure, and the table closes it.
  return `<figure class="tekening" id="${name}"><figcaption>${escape(title)}</figcaption>${svg}${blockHtml(words, context)}<details${open ? ' open' : ''}><summary>${escape(nl.diagram.alsTabel)}</summary>${blockHtml(tables, context)}</details></figure>`;
}

/** Footnotes below the text, each with a way back. */
export function notesHtml(
  notes: readonly Note[],
  context: HtmlContext,
  under: readonly PlainBlock[] = [],
): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ number, blocks }) => {
    const back = ` <a class="nl-link terug" href="#nootverwijzing-${number}" aria-label="${nl.backToText(number)}">↩</a>`;
    return `<li id="noot-${number}">${blockHtml(blocks, context).replace(/(<\/p>)?$/, (end) => back + end)}</li>`;
  });
  return `<section class="voetnoten"><h2 class="nl-heading nl-heading--level-2" id="voetnoten">${nl.footnotes}</h2>${blockHtml(under, context)}<ol class="${htmlList.ol}">${items.join('')}</ol></section>`;
}
