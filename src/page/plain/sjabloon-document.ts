import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { lower } from '../block.ts';
import { logoOf } from '../logo.ts';
import { section } from '../make.ts';
import { pageFor } from '../page-for.ts';
import type { Page } from '../page.ts';
import { cautionOf, plainPage } from './plain-page.ts';
import type { PlainBlock, PlainPage } from './plain.ts';
import { sourcesIn } from './walk.ts';

/**
 * The document of a template by itself: what a municipality fills in and sends, without the page around it.
 * What the page warns of comes first, as who opens the file may never have seen that page; the example of a
 * budget comes last, because the text speaks of it.
 */
export function sjabloonDocument(handbook: Handbook, entry: Entry<'sjabloon'>): PlainPage {
  const page = pageFor(handbook, entry);
  const budget = page.sections.find(({ id }) => id === 'posten')?.blocks ?? [];
  return documentWith(page, [
    ...logoOf(handbook, entry.data.papier === 'a4' ? 'inMargin' : 'inText'),
    ...cautionOf(page),
    ...textOf(page),
    ...section('posten', budget.flatMap(lower)),
  ]);
}

/** The text of a template alone, for a paper that goes on to others and has its own figures. */
export function sjabloonText(handbook: Handbook, entry: Entry<'sjabloon'>): PlainPage {
  const page = pageFor(handbook, entry);
  return documentWith(page, textOf(page));
}

const textOf = ({ sections }: Page): PlainBlock[] =>
  sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.type === 'form' ? block.blocks : []));

/** Sources come along only where the document itself refers to them. */
function documentWith(page: Page, blocks: PlainBlock[]): PlainPage {
  const { label: _label, ...rest } = plainPage(page);
  const named = new Set(sourcesIn(blocks));
  return {
    ...rest,
    facts: [],
    summary: [],
    blocks,
    sources: rest.sources.filter(({ id }) => named.has(id)),
    tail: [],
  };
}
