import { nl } from '../text/nl.ts';
import type { PageBlock } from './block.ts';
import { ENDS, type End, type Page, type Section } from './page.ts';
import type { BlockOf } from './plain/plain.ts';
import { wordsOf } from './plain/words.ts';

/** A line of «Op deze pagina». */
export interface ContentsLine {
  id: string;
  title: string;
  level: number;
}

/** The headings of a page in reading order, levels 2 and 3. */
export function contentsOf(page: Page): ContentsLine[] {
  return [
    ...page.sections.flatMap(({ id, title, blocks }) => [
      ...(id === undefined ? [] : [{ id, title: wordsOf(title), level: 2 }]),
      ...blocks
        .flatMap(headingsIn)
        .filter(({ depth }) => depth <= 3)
        .map((heading) => ({ id: heading.id, title: wordsOf(heading.children), level: heading.depth })),
    ]),
    ...ends(page),
  ];
}

/**
 * The places on a page that a link can lead to, and that the ledger keeps: `own` are those that fields make,
 * `all` has the headings of written text too.
 */
export function anchorsOfPage(page: Page): { own: string[]; all: string[] } {
  const { sections, sources } = page;
  const titles = (rows: readonly Section[]) => rows.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const fields = sections.filter(({ written }) => !written);
  const own = [
    ...titles(fields),
    ...ends(page).map(({ id }) => id),
    ...fields.flatMap(({ blocks }) => blocks.flatMap(placesIn)),
    ...sources.map(({ id }) => `bron-${id}`),
  ];
  const inText = [
    ...titles(sections.filter(({ written }) => written)),
    ...sections.flatMap(({ blocks }) => blocks.flatMap(headingsIn)).map(({ id }) => id),
  ];
  return { own, all: [...new Set([...own, ...inText])] };
}

/** The ids of all headings of a page, at any level, also of sheets and parts of a programme, and of its foot. */
export const headingIdsOf = (page: Page): string[] => [
  ...new Set([
    ...page.sections.flatMap(({ id, blocks }) => [
      ...(id === undefined ? [] : [id]),
      ...blocks.flatMap(headingIdsIn),
    ]),
    ...endsOf(page),
  ]),
];

function headingIdsIn(block: PageBlock): string[] {
  if (block.type === 'programme') return block.parts.map(({ id }) => id);
  if (block.type === 'form' || block.type === 'passage') return block.blocks.flatMap(headingIdsIn);
  if (block.type === 'sheet')
    return [...(block.title ? [block.id] : []), ...block.blocks.flatMap(headingIdsIn)];
  return headingsIn(block).map(({ id }) => id);
}

/** The headings that a page ends with. */
export const endsOf = ({ notes, sources, foot: { related, changes } }: Page): End[] =>
  ENDS.filter(
    (end) =>
      ({ voetnoten: notes, bronnen: sources, 'hoort-bij': related, wijzigingen: changes })[end].length > 0,
  );

/** The headings that a writer gave among blocks, those of the document of a template too. */
function headingsIn(block: PageBlock): BlockOf<'heading'>[] {
  if (block.type === 'form') return block.blocks.flatMap(headingsIn);
  return block.type === 'heading' && !block.minor ? [block] : [];
}

/** What every page ends with, when it has it. */
const ends = (page: Page): ContentsLine[] =>
  endsOf(page)
    .filter((end) => end === 'voetnoten' || end === 'bronnen')
    .map((id) => ({ id, title: nl.sections[id], level: 2 }));

/** Things with an id of their own within a block. */
function placesIn(block: PageBlock): string[] {
  if (block.type === 'checklist') return block.punten.map(({ id }) => id);
  if (block.type === 'milestones') return block.mijlpalen.map(({ id }) => id);
  if (block.type === 'programme') return block.parts.map(({ id }) => id);
  return block.type === 'sheet' && block.title ? [block.id] : [];
}
