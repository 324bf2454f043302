import type { Handlers } from '../../page/dispatch.ts';
import { anchorIn } from '../../page/links.ts';
import { diagramSvg } from '../shared/diagram/diagram-svg.ts';
import { wordsOf } from '../../page/words.ts';
import type { PlainBlock } from '../../page/plain.ts';
import { melding } from '../shared/melding.ts';
import { nl } from '../../text/nl.ts';
import { bytes } from './bytes.ts';
import { inhoud, merkteken, rij, roep, tekenreeks, type Code } from './code.ts';
import type { Context } from './context.ts';
import { lengte } from './lengte.ts';
import { tabel } from './tabel.ts';
import { blokveldVan, schrijfBlokveld } from './veld.ts';
import { zinnen } from './zin.ts';

/** A box of at most so many characters stays on one page. */
const HEEL = 900;

/** One handler per building block between sentences. */
export const blokHandlers: Handlers<PlainBlock, Code, Context> = {
  heading: ({ depth: niveau, id, children }, context) =>
    kop(niveau, anchorIn(context.stuk.id, id), zinnen(children, context), context),
  paragraph: (node, context) => {
    const { children } = node;
    const veld = blokveldVan(node);
    if (veld)
      return schrijfBlokveld(
        children.length > 1 ? zinnen(children.slice(0, -1), context) : undefined,
        veld,
        context,
      );
    return children.length > 0 ? roep('par', zinnen(children, context)) : '';
  },
  list: ({ ordered: genummerd, start, items: punten }, context) => {
    const delen = punten.map(({ id, checked: vakje, blocks: nodes }) => ({
      vakje,
      code: inhoud([
        ...(id ? [anker(anchorIn(context.stuk.id, id))] : []),
        context.blokken(nodes, { ...context, inPunt: true }),
      ]),
    }));
    const krap = punten.every(({ blocks: nodes }) => nodes.length <= 1);
    if (delen.some(({ vakje }) => vakje !== undefined))
      return roep(
        'vinklijst',
        ...delen.map(({ vakje, code }) => rij([vakje === undefined ? 'none' : String(vakje), code])),
      );
    return roep(
      genummerd ? 'enum' : 'list',
      { ...(genummerd && { start: String(start) }), tight: String(krap) },
      ...delen.map(({ code }) => code),
    );
  },
  table: tabel,
  definitionList: ({ rows: rijen }, context) =>
    roep(
      'kenmerken',
      ...rijen.map(({ term: naam, blocks: nodes }) => rij([tekenreeks(naam), kort(nodes, context)])),
    ),
  blockquote: ({ blocks: nodes }, context) =>
    roep('quote', { block: 'true' }, context.blokken(nodes, context)),
  code: ({ value }) => roep('raw', { block: 'true' }, tekenreeks(value)),
  image: ({ url, alt }, { bestanden, beelden }) => {
    bestanden.set(url, beelden.get(url)!);
    return roep('beeld', tekenreeks(url), tekenreeks(alt));
  },
  box: ({ kind: soort, title: titel, blocks: nodes }, context) => {
    const woord = nl.tags[soort as keyof typeof nl.tags] as string | undefined;
    const { soort: melder, teken } = melding(soort);
    const naam = `/teken/${soort}.svg`;
    if (!context.bestanden.has(naam)) context.bestanden.set(naam, icoonVan(teken));
    return roep(
      'kader',
      tekenreeks(melder),
      tekenreeks(naam),
      zinnen(titel, context),
      context.blokken(nodes, context),
      {
        // The word that says what kind of box it is, when its title does not.
        woord: woord && !wordsOf(titel).startsWith(woord) ? tekenreeks(woord) : undefined,
        heel: String(lengte(nodes) < HEEL),
      },
    );
  },
  card: ({ title: titel, blocks: nodes }, context) =>
    roep('kaart', titel ? tekenreeks(titel) : 'none', context.blokken(nodes, context)),
  writingSpace: ({ lines: regels }) => roep('schrijfruimte', String(regels)),
  drawing: (node, context) => {
    const naam = `/diagram/${node.id}.svg`;
    context.bestanden.set(naam, bytes(diagramSvg(node, context.merk, context.letter)));
    return inhoud([
      roep(
        'tekening',
        tekenreeks(naam),
        tekenreeks(`${node.title}. ${node.description}`),
        tekenreeks(node.title),
        String(node.width),
      ),
      context.blokken(node.blocks, context),
    ]);
  },
  sheet: ({ id, title: titel, subtitle: onder, blocks: nodes }, context) => {
    const naam = anchorIn(context.stuk.id, id);
    return inhoud([
      titel ? kop(3, naam, zinnen(titel, context), context) : anker(naam),
      ...(onder ? [roep('onderkop', zinnen(onder, context))] : []),
      context.blokken(nodes, context),
    ]);
  },
};

/** One paragraph without the space around it, or blocks. */
export function kort(nodes: readonly PlainBlock[], context: Context): Code {
  const [enige] = nodes;
  return nodes.length === 1 && enige?.type === 'paragraph' && !blokveldVan(enige)
    ? zinnen(enige.children, context)
    : context.blokken(nodes, context);
}

/** A heading. `niveau` counts as on the page itself, where the title is 1. */
export const kop = (niveau: number, naam: string, titel: Code, context: Context): Code =>
  `[#${roep('kop', String(niveau - 1 + context.niveau), titel, { stil: context.koppen === 'nergens' ? 'true' : undefined })}#${merkteken(naam)}]`;

/** A place that links lead to, without anything to see. */
export const anker = (naam: string): Code => `[#metadata(none)#${merkteken(naam)}]`;

/** An icon as a file: black, so that it says the same without colour. */
const icoonVan = (teken: string): Uint8Array =>
  bytes(
    teken.replace(
      '<svg class="icoon"',
      '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"',
    ),
  );
