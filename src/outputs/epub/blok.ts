import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { nl } from '../../text/nl.ts';
import { diagramSvg } from '../shared/diagram/diagram-svg.ts';
import type { Item, PlainBlock } from '../../page/plain.ts';
import { xml } from '../shared/xml.ts';
import type { EpubContext } from './context.ts';
import { schrijfTabel } from './tabel.ts';
import { zinnen } from './zin.ts';

/** The reader's own letter without serifs; between quotes it would be the name of a font that nobody has. */
const LETTER = 'sans-serif';

const handlers: Handlers<PlainBlock, string, EpubContext> = {
  heading: ({ depth: niveau, id, children }, context) =>
    `<h${niveau} id="${xml(id)}">${zinnen(children, context)}</h${niveau}>`,
  paragraph: ({ children }, context) => `<p>${zinnen(children, context)}</p>`,
  list: ({ ordered: genummerd, start, items: punten }, context) => {
    const tag = genummerd ? 'ol' : 'ul';
    const vanaf = genummerd && start !== 1 ? ` start="${start}"` : '';
    const klasse = punten.some(({ checked: vakje }) => vakje !== undefined) ? ' class="afvinken"' : '';
    return `<${tag}${vanaf}${klasse}>${punten.map((punt) => lijstpunt(punt, context)).join('')}</${tag}>`;
  },
  table: (tabel, context) => schrijfTabel(tabel, (inhoud) => dicht(inhoud, context)),
  definitionList: ({ rows: rijen }, context) =>
    `<dl>${rijen.map(({ term: naam, blocks: inhoud }) => `<dt>${xml(naam)}</dt><dd>${dicht(inhoud, context)}</dd>`).join('')}</dl>`,
  blockquote: ({ blocks: inhoud }, context) => `<blockquote>${blokken(inhoud, context)}</blockquote>`,
  code: ({ value }) => `<pre><code>${xml(value)}</code></pre>`,
  image: ({ url, alt }, { beeld }) => `<figure><img src="${xml(beeld(url))}" alt="${xml(alt)}"/></figure>`,
  box: ({ kind: soort, title: titel, blocks: inhoud }, context) =>
    `<div class="kader kader-${soort.toLowerCase()}" role="note"><p class="kader-titel">${zinnen(titel, context)}</p>${blokken(inhoud, context)}</div>`,
  card: ({ title: titel, blocks: inhoud }, context) =>
    `<div class="kaart">${titel ? `<p class="kader-titel">${xml(titel)}</p>` : ''}${blokken(inhoud, context)}</div>`,
  writingSpace: ({ lines: regels }) =>
    `<div class="schrijfruimte" role="img" aria-label="${xml(nl.schrijfruimte)}">${'<div></div>'.repeat(regels)}</div>`,
  drawing: (tekening, context) => {
    // The name stands beside the drawing's own title: not every reading program tells that.
    const naam = ` role="img" aria-label="${xml(`${tekening.title}. ${tekening.description}`)}"`;
    const svg = diagramSvg(tekening, context.merk, LETTER)
      .replace('<svg', `<svg${naam}`)
      .replace(`"${LETTER}"`, LETTER);
    return `<figure><figcaption>${xml(tekening.title)}</figcaption>${svg}</figure>${blokken(tekening.blocks, context)}`;
  },
  sheet: ({ id, title: titel, subtitle: onder, blocks: inhoud }, context) =>
    `<section class="werkblad" id="${xml(id)}">${titel ? `<h3>${zinnen(titel, context)}</h3>` : ''}${onder ? `<p>${zinnen(onder, context)}</p>` : ''}${blokken(inhoud, context)}</section>`,
};

/** Blocks as XHTML. */
export const blokken = (rij: readonly PlainBlock[], context: EpubContext): string =>
  rij.map((blok) => dispatch(handlers, blok, context)).join('\n');

/** A paragraph by itself in a cell or an item shows without the space around it. */
function dicht(rij: readonly PlainBlock[], context: EpubContext): string {
  const [eerste, ...rest] = rij;
  return eerste?.type === 'paragraph' && rest.every(({ type }) => type !== 'paragraph')
    ? zinnen(eerste.children, context) + blokken(rest, context)
    : blokken(rij, context);
}

function lijstpunt({ id, checked: vakje, blocks: inhoud }: Item, context: EpubContext): string {
  const plek = id ? ` id="${xml(id)}"` : '';
  const doos =
    vakje === undefined
      ? ''
      : `<span role="img" aria-label="${xml(vakje ? nl.aangevinkt : nl.nietAangevinkt)}">${vakje ? '☑' : '☐'}</span> `;
  return `<li${plek}>${doos}${dicht(inhoud, context)}</li>`;
}
