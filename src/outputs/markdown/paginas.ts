import { hasPage, kinds } from '../../kinds/index.ts';
import type { Handboek } from '../../model/handboek.ts';
import { bronnenlijstFor } from '../../model/bronnenlijst.ts';
import { bookFor } from '../../page/book/book.ts';
import { fileId } from '../../page/links.ts';
import { plainPageFor } from '../../page/plain-page.ts';
import type { EntryWithPage } from '../../page/page-for.ts';
import type { PlainPage, SourceLine } from '../../page/plain.ts';
import type { BookPart } from '../../page/book/types.ts';
import { numberSources } from '../../page/book/number-sources.ts';
import { loweringOf } from '../../page/lower/lowering.ts';

/** Every page with a text of its own: the home page, the entries, and the overviews with a link to what they list. */
export function paginasVan(handboek: Handboek): PlainPage[] {
  const { parts: delen, sources: bronnen } = bookFor(handboek);
  const start = delen.flatMap(({ pages: stukken }) => stukken).find(({ address: adres }) => adres === '/')!;
  return [
    ...eigenNummers({ id: '', title: '', address: '', summary: [], intro: [], pages: [start] }, bronnen)
      .pages,
    ...delen.filter(({ address: adres }) => adres.startsWith('/')).map((deel) => overzicht(deel, bronnen)),
    ...(bronnen.length > 0 ? [bronnenlijst(handboek, bronnen)] : []),
    ...handboek.alle
      .filter(({ soort }) => hasPage(soort))
      .map((entry) => plainPageFor(handboek, entry as EntryWithPage)),
  ];
}

/** The book numbers its sources as a whole; a page by itself starts at one. */
function eigenNummers(deel: BookPart, bronnen: readonly SourceLine[]): BookPart & { bronnen: SourceLine[] } {
  const { parts: delen, used: gebruikt } = numberSources(
    [deel],
    bronnen.map(({ id }) => id),
  );
  const eigen = bronnen
    .filter(({ id }) => gebruikt.has(id))
    .map((bron) => ({ ...bron, number: gebruikt.get(bron.id)! }));
  const [genummerd] = delen as [BookPart];
  return {
    ...genummerd,
    bronnen: eigen,
    pages: genummerd.pages.map((stuk) => ({ ...stuk, sources: eigen })),
  };
}

function overzicht(deel: BookPart, alleBronnen: readonly SourceLine[]): PlainPage {
  const {
    title: titel,
    address: adres,
    summary: samenvatting,
    intro: inleiding,
    bronnen,
  } = eigenNummers({ ...deel, pages: [] }, alleBronnen);
  return {
    ...leeg(adres, titel),
    summary: samenvatting,
    blocks: [
      ...inleiding,
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: deel.pages.map((stuk) => ({
          blocks: [
            {
              type: 'paragraph',
              children: [
                { type: 'link', url: stuk.address, children: [{ type: 'text', value: stuk.title }] },
                { type: 'text', value: ': ' },
                ...stuk.summary.filter(({ type }) => type !== 'sourceReference'),
              ],
            },
          ],
        })),
      },
    ],
    sources: bronnen,
  };
}

/** All sources; they stand as the text itself, not at its foot. */
function bronnenlijst(handboek: Handboek, bronnen: readonly SourceLine[]): PlainPage {
  const { titel, adres, samenvatting, inleiding, verwijzer } = bronnenlijstFor(handboek);
  const { inline, blocks } = loweringOf({ adres, verwijzer });
  return {
    ...leeg(adres, titel),
    summary: inline(samenvatting),
    blocks: [
      ...(inleiding ? blocks(inleiding) : []),
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: bronnen.map(({ children: zinnen }) => ({ blocks: [{ type: 'paragraph', children: zinnen }] })),
      },
    ],
  };
}

const leeg = (adres: string, titel: string): PlainPage => ({
  address: adres,
  id: fileId(adres),
  family: kinds.bron.family,
  title: titel,
  facts: [],
  summary: [],
  blocks: [],
  notes: [],
  sources: [],
  tail: [],
});
