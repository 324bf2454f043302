import type { Blok, Cell, FootnoteDefinition, Handlers, Knoop, ListItem, Zin } from '../../document/tree.ts';
import type { Verwijzer } from '../../model/verwijzer.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import { melding } from '../shared/melding.ts';
import { writeDiagram } from './diagram.ts';
import { xml as escape } from '../shared/xml.ts';
import { lijst, TABEL } from './klassen.ts';
import { metTelefoon } from './telefoon.ts';

/** What the handlers share while they write one page. */
export interface HtmlContext {
  verwijzer: Verwijzer;
  /** Counts the tables of a page, so that each has a name of its own. */
  tabellen: number;
  /** How often each footnote was mentioned: every mention has an id of its own. */
  genoemd: Map<number, number>;
  /** Within a link no other link may stand. */
  inLink?: true;
}

const handlers = {
  text: ({ value }, { inLink }) => (inLink ? escape(value) : metTelefoon(escape(value))),
  inlineCode: ({ value }) => `<code>${escape(value)}</code>`,
  break: () => '<br>',
  emphasis: ({ children }, context) => `<em>${alle(children, context)}</em>`,
  strong: ({ children }, context) => `<strong>${alle(children, context)}</strong>`,
  link: ({ url, children }, context) =>
    `<a class="nl-link" href="${escape(url)}"${/^https?:/.test(url) ? ' rel="noopener"' : ''}>${alle(children, { ...context, inLink: true })}</a>`,
  footnoteReference: ({ nummer }, { genoemd }) => {
    const keer = (genoemd.get(nummer) ?? 0) + 1;
    genoemd.set(nummer, keer);
    const id = `nootverwijzing-${nummer}${keer > 1 ? `-${keer}` : ''}`;
    return `<sup class="noot"><a id="${id}" href="#noot-${nummer}" aria-label="${nl.voetnoot(nummer)}">${nummer}</a></sup>`;
  },

  paragraph: ({ children }, context) => `<p class="nl-paragraph">${alle(children, context)}</p>`,
  heading: ({ depth, id, children }, context) =>
    `<h${depth} class="nl-heading nl-heading--level-${depth}" id="${escape(id)}">${alle(children, context)}</h${depth}>`,
  list: (node, context) => {
    const tag = node.ordered ? 'ol' : 'ul';
    const start = node.ordered && node.start !== 1 ? ` start="${node.start}"` : '';
    const afvinken = node.children.some(({ checked }) => checked !== undefined) ? ' afvinklijst' : '';
    return `<${tag}${start} class="${lijst[tag]}${afvinken}">${node.children.map((item) => lijstpunt(item, context)).join('')}</${tag}>`;
  },
  table: ({ kop, rijen }, context) => {
    const naam = escape(`${nl.tabel} (${++context.tabellen})`);
    const kopcellen = kop
      .map((cel) => `<th scope="col"${uitlijning(cel)}>${alle(cel.children, context)}</th>`)
      .join('');
    const body = rijen
      .map(
        (rij) =>
          `<tr>${rij.map((cel) => `<td${uitlijning(cel)}>${alle(cel.children, context)}</td>`).join('')}</tr>`,
      )
      .join('');
    return `<div class="tabel" role="group" tabindex="0" aria-label="${naam}"><table class="${TABEL}"><thead><tr>${kopcellen}</tr></thead><tbody>${body}</tbody></table></div>`;
  },
  blockquote: ({ children }, context) => `<blockquote>${alle(children, context)}</blockquote>`,
  code: ({ value }) => `<pre tabindex="0"><code>${escape(value)}</code></pre>`,
  image: ({ url, alt }) => `<img src="${escape(url)}" alt="${escape(alt)}" loading="lazy" decoding="async">`,

  LetOp: (node, context) => kader(node, nl.tags.LetOp, context),
  Tip: (node, context) => kader(node, nl.tags.Tip, context),
  Valkuil: (node, context) => kader(node, nl.tags.Valkuil, context),
  Voorbeeld: (node, context) => kader(node, nl.tags.Voorbeeld, context),
  EigenVoorstel: (node, context) => kader(node, nl.tags.EigenVoorstel, context),
  Voorbehoud: (node, context) => kader(node, nl.tags.Voorbehoud, context),
  UitDePraktijk: ({ type, attributen, children }, context) => {
    const { verwijzer } = context;
    const link = `<a class="nl-link" href="${escape(verwijzer.adres('praktijk', attributen.praktijk))}">${escape(verwijzer.titel('praktijk', attributen.praktijk))}</a>`;
    return kaderHtml(type, `${nl.tags.UitDePraktijk}: ${link}`, alle(children, context));
  },
  Kaart: ({ attributen, children }, context) =>
    `<div class="kaart">${attributen.titel ? `<p class="kaart-titel">${escape(attributen.titel)}</p>` : ''}${alle(children, context)}</div>`,
  Schrijfruimte: ({ attributen }) =>
    `<div class="schrijfruimte" role="img" aria-label="${nl.schrijfruimte}">${'<span></span>'.repeat(Number(attributen.regels))}</div>`,

  Diagram: ({ attributen }, context) => {
    const diagram = context.verwijzer.diagram(attributen.id);
    return diagram ? writeDiagram(diagram, ({ children }) => alle(children, context)) : '';
  },
  Feit: ({ attributen, children }, context) => {
    const peildatum = attributen.peildatum
      ? ` <span class="peildatum">(${nl.peildatum(datumTekst(attributen.peildatum))})</span>`
      : '';
    return `<span class="feit">${alle(children, context)}</span>${peildatum}${bronnoot(attributen.bron, context)}`;
  },
  Bron: ({ attributen }, context) => bronnoot(attributen.id, context),
  Schatting: ({ children }, context) =>
    `<span class="schatting">${alle(children, context)} <span class="peildatum">(${nl.eigenSchatting})</span></span>`,
  Begrip: ({ attributen, children }, context) =>
    `<a class="nl-link begrip" href="${escape(context.verwijzer.adres('begrip', attributen.id))}">${alle(children, { ...context, inLink: true })}</a>`,
  Sjabloon: ({ attributen }, { verwijzer }) =>
    `<a class="nl-link" href="${escape(verwijzer.adres('sjabloon', attributen.id))}">${escape(verwijzer.titel('sjabloon', attributen.id))}</a>`,
  Naam: ({ attributen }, { verwijzer }) => escape(verwijzer.naam(attributen.portret)),
  Invulveld: ({ attributen }, { verwijzer }) =>
    `<span class="invulveld" data-veld="${escape(attributen.id)}">${escape(verwijzer.veld(attributen.id))}</span>`,
  Gemeente: (_, { verwijzer }) => escape(verwijzer.namen.gemeente),
  Organisatie: (_, { verwijzer }) => escape(verwijzer.namen.organisatie),
  Contact: (_, { verwijzer }) => escape(verwijzer.namen.contact),
} satisfies Handlers<string, HtmlContext>;

/** HTML of a node and everything below it. */
export function writeKnoop(
  node: Exclude<Knoop, ListItem | Cell | FootnoteDefinition>,
  context: HtmlContext,
): string {
  // The table holds a handler for every node type, which `satisfies` proved above.
  const handler = handlers[node.type] as (node: Knoop, context: HtmlContext) => string;
  return handler(node, context);
}

/** HTML of nodes in a row. */
export const alle = (nodes: readonly (Zin | Blok)[], context: HtmlContext): string =>
  nodes.map((node, i) => writeKnoop(vastAan(node, nodes[i + 1]), context)).join('');

/** A note stands against the word before it, whatever space the writer left. */
function vastAan<T extends Zin | Blok>(node: T, volgende: Zin | Blok | undefined): T {
  const noot = volgende?.type === 'Bron' || volgende?.type === 'footnoteReference';
  return noot && node.type === 'text' ? { ...node, value: node.value.trimEnd() } : node;
}

/** The numbers of sources, linked to the list at the foot of the page. */
export function bronnoot(ids: string, { verwijzer }: HtmlContext): string {
  const links = verwijzer
    .bronnen(ids)
    .map(({ id, nummer }) => `<a href="#bron-${escape(id)}" aria-label="${nl.bron} ${nummer}">${nummer}</a>`);
  return links.length === 0 ? '' : `<sup class="noot bronnoot">${links.join(', ')}</sup>`;
}

function lijstpunt({ checked, children }: ListItem, context: HtmlContext): string {
  const [enige] = children;
  // A tight list: one paragraph, shown without the space around it.
  const inhoud =
    enige?.type === 'paragraph'
      ? alle(enige.children, context) + alle(children.slice(1), context)
      : alle(children, context);
  if (checked === undefined) return `<li>${inhoud}</li>`;
  return `<li><span class="vakje" aria-hidden="true">${checked ? '☑' : '☐'}</span><span class="alleen-voorlezen">${checked ? nl.aangevinkt : nl.nietAangevinkt} </span>${inhoud}</li>`;
}

const uitlijning = ({ align }: Cell) =>
  align === 'right' ? ' class="rechts"' : align === 'center' ? ' class="midden"' : '';

function kader(
  {
    type,
    attributen,
    children,
  }: { type: string; attributen: { titel: string | undefined }; children: Blok[] },
  titel: string,
  context: HtmlContext,
): string {
  return kaderHtml(type, escape(attributen.titel ?? titel), alle(children, context));
}

/** A box with a title, in the markup that `utrecht-alert` asks for. */
const kaderHtml = (type: string, titel: string, inhoud: string): string => {
  const { soort, teken } = melding(type);
  return `<div class="kader utrecht-alert utrecht-alert--${soort}" role="note"><span class="utrecht-alert__icon">${teken}</span><div class="utrecht-alert__content kader-tekst"><p class="kader-titel">${titel}</p>${inhoud}</div></div>`;
};

/** Footnotes below the text, each with a way back. */
export function writeVoetnoten(voetnoten: readonly FootnoteDefinition[], context: HtmlContext): string {
  if (voetnoten.length === 0) return '';
  const items = voetnoten.map(({ nummer, children }) => {
    const terug = ` <a class="nl-link terug" href="#nootverwijzing-${nummer}" aria-label="${nl.terugNaarTekst(nummer)}">↩</a>`;
    return `<li id="noot-${nummer}">${alle(children, context).replace(/(<\/p>)?$/, (einde) => terug + einde)}</li>`;
  });
  return `<section class="voetnoten"><h2 class="nl-heading nl-heading--level-2" id="voetnoten">${nl.voetnoten}</h2><ol class="${lijst.ol}">${items.join('')}</ol></section>`;
}
