import { addressOf } from '../handbook/address.ts';
import { bronnenOf } from '../handbook/bronnen/bronnen.ts';
import { keyOf, type EachEntry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { ownBoxesAt, type OwnBox } from '../handbook/own-boxes.ts';
import { nl } from '../text/nl.ts';
import type { PageBlock } from './block.ts';
import type { ProgrammeBlock } from './blocks/programme.ts';
import { endsOf } from './contents.ts';
import { loweringOf } from './lower/lowering.ts';
import { text } from './make.ts';
import type { Page, Section } from './page.ts';
import type { BlockOf, PlainBlock } from './plain/plain.ts';
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
  const at: At = (id, place) => boxes.filter((box) => box.kop === id && box.plaats === place).map(made);
  return {
    ...page,
    sections: page.sections.flatMap((section) => withBoxes(section, at)),
    atEnds: Object.fromEntries(
      endsOf(page).map((end) => [end, { before: at(end, 'voor'), after: at(end, 'na') }]),
    ),
  };
}

type At = (id: string, place: OwnBox['plaats']) => PlainBlock[];

function withBoxes(section: Section, at: At): Section[] {
  const before = section.id === undefined ? [] : at(section.id, 'voor');
  const after = section.id === undefined ? [] : at(section.id, 'na');
  const own = { ...section, blocks: [...after, ...section.blocks.flatMap((block) => inBlock(block, at))] };
  return before.length > 0 ? [{ title: [], blocks: before }, own] : [own];
}

/** A block with boxes at the headings in it; those of the document of a template too. */
function inBlock(block: PageBlock, at: At): PageBlock[] {
  if (block.type === 'form') return [{ ...block, blocks: inBlocks(block.blocks, at) }];
  if (block.type === 'programme') return inProgramme(block, at);
  return inBlocks([block as PlainBlock], at);
}

/** The first part has nothing above it: what goes before the others stands at the end of the one above. */
function inProgramme({ parts, ...block }: ProgrammeBlock, at: At): PageBlock[] {
  return [
    ...at(parts[0]?.id ?? '', 'voor'),
    {
      ...block,
      parts: parts.map((part, i) => ({
        ...part,
        blocks: [...at(part.id, 'na'), ...part.blocks, ...at(parts[i + 1]?.id ?? '', 'voor')],
      })),
    },
  ];
}

const inBlocks = (blocks: readonly PlainBlock[], at: At): PlainBlock[] =>
  blocks.flatMap((block): PlainBlock[] => {
    if (block.type === 'heading' && !block.minor)
      return [...at(block.id, 'voor'), block, ...at(block.id, 'na')];
    if (block.type === 'sheet') {
      const [before, after] = block.title ? [at(block.id, 'voor'), at(block.id, 'na')] : [[], []];
      return [...before, { ...block, blocks: [...after, ...inBlocks(block.blocks, at)] }];
    }
    return block.type === 'passage' ? inPassage(block, at) : [block];
  });

/** A box is in Dutch: it parts the text in another language in two. */
function inPassage({ blocks, ...passage }: BlockOf<'passage'>, at: At): PlainBlock[] {
  const parts: PlainBlock[] = [];
  let open: PlainBlock[] = [];
  const close = () => {
    if (open.length > 0) parts.push({ ...passage, blocks: open });
    open = [];
  };
  const put = (boxes: PlainBlock[]) => {
    if (boxes.length > 0) close();
    parts.push(...boxes);
  };
  for (const block of blocks) {
    const id = block.type === 'heading' && !block.minor ? block.id : undefined;
    if (id !== undefined) put(at(id, 'voor'));
    open.push(block);
    if (id !== undefined) put(at(id, 'na'));
  }
  close();
  return parts;
}
