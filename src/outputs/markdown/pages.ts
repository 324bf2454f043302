import { hasPage, kinds } from '../../kinds/index.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { bronnenListFor } from '../../page/overviews/bronnen-list.ts';
import { bookFor } from '../../page/book/book.ts';
import { fileId } from '../../page/links.ts';
import { plainPageFor } from '../../page/plain/plain-page.ts';
import type { EntryWithPage } from '../../page/page-for.ts';
import type { PlainPage, SourceLine } from '../../page/plain/plain.ts';
import type { BookPart } from '../../page/book/types.ts';
import { numberSources } from '../../page/book/number-sources.ts';
import { loweringOf } from '../../page/lower/lowering.ts';
import { certain } from '../../document/certain.ts';

/** Every page with a text of its own: the home page, the entries, and the overviews with a link to what they list. */
export function pagesOf(handbook: Handbook): PlainPage[] {
  const { parts, sources: bronnen } = bookFor(handbook);
  const start = certain(parts.flatMap(({ pages: pieces }) => pieces).find(({ address }) => address === '/'));
  return [
    ...ownNumbers({ id: '', title: '', address: '', summary: [], intro: [], pages: [start] }, bronnen).pages,
    ...parts.filter(({ address }) => address.startsWith('/')).map((part) => overview(part, bronnen)),
    ...(bronnen.length > 0 ? [bronnenList(handbook, bronnen)] : []),
    ...handbook.alle
      .filter(({ soort }) => hasPage(soort))
      .map((entry) => plainPageFor(handbook, entry as EntryWithPage)),
  ];
}

/** The book numbers its sources as a whole; a page by itself starts at one. */
function ownNumbers(part: BookPart, bronnen: readonly SourceLine[]): BookPart & { bronnen: SourceLine[] } {
  const { parts, used } = numberSources(
    [part],
    bronnen.map(({ id }) => id),
  );
  const own = bronnen.flatMap((bron) => {
    const number = used.get(bron.id);
    return number === undefined ? [] : [{ ...bron, number }];
  });
  const [numbered] = parts as [BookPart];
  return {
    ...numbered,
    bronnen: own,
    pages: numbered.pages.map((piece) => ({ ...piece, sources: own })),
  };
}

function overview(part: BookPart, allBronnen: readonly SourceLine[]): PlainPage {
  const {
    title,
    address,
    summary,
    intro: introduction,
    bronnen,
  } = ownNumbers({ ...part, pages: [] }, allBronnen);
  return {
    ...empty(address, title),
    summary,
    blocks: [
      ...introduction,
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: part.pages.map((piece) => ({
          blocks: [
            {
              type: 'paragraph',
              children: [
                { type: 'link', url: piece.address, children: [{ type: 'text', value: piece.title }] },
                { type: 'text', value: ': ' },
                ...piece.summary.filter(({ type }) => type !== 'sourceReference'),
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
function bronnenList(handbook: Handbook, bronnen: readonly SourceLine[]): PlainPage {
  const { titel: title, adres: address, summary, introduction, referrer } = bronnenListFor(handbook);
  const { inline, blocks } = loweringOf({ adres: address, referrer });
  return {
    ...empty(address, title),
    summary: inline(summary),
    blocks: [
      ...(introduction ? blocks(introduction) : []),
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: bronnen.map(({ children: inlines }) => ({
          blocks: [{ type: 'paragraph', children: inlines }],
        })),
      },
    ],
  };
}

const empty = (address: string, title: string): PlainPage => ({
  address,
  id: fileId(address),
  family: kinds.bron.family,
  title,
  facts: [],
  summary: [],
  blocks: [],
  notes: [],
  sources: [],
  tail: [],
});
