import { nl } from '../../text/nl.ts';
import { diagramSvg, type Lijstpunt, type StukBlok, type StukHandlers } from '../shared/stuk/index.ts';
import type { BlokType } from '../shared/stuk/types.ts';
import { xml } from '../shared/xml.ts';
import type { EpubContext } from './context.ts';
import { schrijfTabel } from './tabel.ts';
import { zinnen } from './zin.ts';

/** The reader's own letter without serifs; between quotes it would be the name of a font that nobody has. */
const LETTER = 'sans-serif';

const handlers = {
  kop: ({ niveau, id, children }, context) =>
    `<h${niveau} id="${xml(id)}">${zinnen(children, context)}</h${niveau}>`,
  alinea: ({ children }, context) => `<p>${zinnen(children, context)}</p>`,
  lijst: ({ genummerd, start, punten }, context) => {
    const tag = genummerd ? 'ol' : 'ul';
    const vanaf = genummerd && start !== 1 ? ` start="${start}"` : '';
    const klasse = punten.some(({ vakje }) => vakje !== undefined) ? ' class="afvinken"' : '';
    return `<${tag}${vanaf}${klasse}>${punten.map((punt) => lijstpunt(punt, context)).join('')}</${tag}>`;
  },
  tabel: (tabel, context) => schrijfTabel(tabel, (inhoud) => dicht(inhoud, context)),
  kenmerken: ({ rijen }, context) =>
    `<dl>${rijen.map(({ naam, blokken: inhoud }) => `<dt>${xml(naam)}</dt><dd>${dicht(inhoud, context)}</dd>`).join('')}</dl>`,
  citaat: ({ blokken: inhoud }, context) => `<blockquote>${blokken(inhoud, context)}</blockquote>`,
  codeblok: ({ value }) => `<pre><code>${xml(value)}</code></pre>`,
  beeld: ({ url, alt }, { beeld }) => `<figure><img src="${xml(beeld(url))}" alt="${xml(alt)}"/></figure>`,
  kader: ({ soort, titel, blokken: inhoud }, context) =>
    `<div class="kader kader-${soort.toLowerCase()}" role="note"><p class="kader-titel">${zinnen(titel, context)}</p>${blokken(inhoud, context)}</div>`,
  kaart: ({ titel, blokken: inhoud }, context) =>
    `<div class="kaart">${titel ? `<p class="kader-titel">${xml(titel)}</p>` : ''}${blokken(inhoud, context)}</div>`,
  schrijfruimte: ({ regels }) =>
    `<div class="schrijfruimte" role="img" aria-label="${xml(nl.schrijfruimte)}">${'<div></div>'.repeat(regels)}</div>`,
  diagram: (tekening, context) => {
    // The name stands beside the drawing's own title: not every reading program tells that.
    const naam = ` role="img" aria-label="${xml(`${tekening.titel}. ${tekening.beschrijving}`)}"`;
    const svg = diagramSvg(tekening, context.merk, LETTER)
      .replace('<svg', `<svg${naam}`)
      .replace(`"${LETTER}"`, LETTER);
    return `<figure><figcaption>${xml(tekening.titel)}</figcaption>${svg}</figure>${blokken(tekening.blokken, context)}`;
  },
  werkblad: ({ id, titel, onder, blokken: inhoud }, context) =>
    `<section class="werkblad" id="${xml(id)}">${titel ? `<h3>${zinnen(titel, context)}</h3>` : ''}${onder ? `<p>${zinnen(onder, context)}</p>` : ''}${blokken(inhoud, context)}</section>`,
} satisfies Pick<StukHandlers<string, EpubContext>, BlokType>;

/** Blocks as XHTML. */
export const blokken = (rij: readonly StukBlok[], context: EpubContext): string =>
  rij
    .map((blok) => (handlers[blok.type] as (blok: StukBlok, context: EpubContext) => string)(blok, context))
    .join('\n');

/** A paragraph by itself in a cell or an item shows without the space around it. */
function dicht(rij: readonly StukBlok[], context: EpubContext): string {
  const [eerste, ...rest] = rij;
  return eerste?.type === 'alinea' && rest.every(({ type }) => type !== 'alinea')
    ? zinnen(eerste.children, context) + blokken(rest, context)
    : blokken(rij, context);
}

function lijstpunt({ id, vakje, blokken: inhoud }: Lijstpunt, context: EpubContext): string {
  const plek = id ? ` id="${xml(id)}"` : '';
  const doos =
    vakje === undefined
      ? ''
      : `<span role="img" aria-label="${xml(vakje ? nl.aangevinkt : nl.nietAangevinkt)}">${vakje ? '☑' : '☐'}</span> `;
  return `<li${plek}>${doos}${dicht(inhoud, context)}</li>`;
}
