import { addressOf } from '../handbook/address.ts';
import { bronnenOf } from '../handbook/bronnen/bronnen.ts';
import { keyOf, type EachEntry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { ownBoxesAt, type OwnBox } from '../handbook/own-boxes.ts';
import { nl } from '../text/nl.ts';
import type { PageBlock } from './block.ts';
import { loweringOf } from './lower/lowering.ts';
import { text } from './make.ts';
import type { Page, Section } from './page.ts';
import type { PlainBlock } from './plain/plain.ts';
import { referrerFor } from './referrer.ts';

/** A page with the boxes that the edition adds at its headings. A box at no heading is left to the checks. */
export function withOwnBoxes(handbook: Handbook, entry: EachEntry, page: Page): Page {
  const boxes = ownBoxesAt(handbook, keyOf(entry));
  if (boxes.length === 0) return page;
  const { blocks } = loweringOf({
    adres: addressOf(entry),
    referrer: referrerFor(handbook, bronnenOf(handbook, entry), entry),
  });
  const made = (box: OwnBox): PlainBlock => ({
    type: 'box',
    kind: box.soort,
    title: [text(box.titel ?? nl.tags[box.soort])],
    blocks: blocks(box.tekst),
  });
  const at = (id: string | undefined, place: OwnBox['plaats']): PlainBlock[] =>
    boxes.filter((box) => box.kop === id && box.plaats === place).map(made);
  return { ...page, sections: page.sections.flatMap((section) => withBoxes(section, at)) };
}

type At = (id: string | undefined, place: OwnBox['plaats']) => PlainBlock[];

function withBoxes(section: Section, at: At): Section[] {
  const before = section.id === undefined ? [] : at(section.id, 'voor');
  const after = section.id === undefined ? [] : at(section.id, 'na');
  const own = { ...section, blocks: [...after, ...inBlocks(section.blocks, at)] };
  return before.length > 0 ? [{ title: [], blocks: before }, own] : [own];
}

/** Blocks with boxes at the headings among them; those of the document of a template too. */
const inBlocks = (blocks: readonly PageBlock[], at: At): PageBlock[] =>
  blocks.flatMap((block): PageBlock[] => {
    if (block.type === 'form')
      return [{ ...block, blocks: inBlocks(block.blocks, at) as typeof block.blocks }];
    return block.type === 'heading' && !block.minor
      ? [...at(block.id, 'voor'), block, ...at(block.id, 'na')]
      : [block];
  });
