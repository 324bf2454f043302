import type { BlockText } from '../../document/tree.ts';
import { certain } from '../../document/certain.ts';
import { addressOf } from '../../handbook/address.ts';
import { isSoort, type Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { factsOf } from '../../text/languages.ts';
import { translationText as word } from '../../text/pages/translation.ts';
import type { Lowering } from '../lower/lowering.ts';
import { logoOf } from '../logo.ts';
import { loweringFor } from '../make-page.ts';
import { bullets, link, makeParagraph, small, text } from '../make.ts';
import { fileId } from '../links.ts';
import type { PlainBlock, PlainPage } from '../plain/plain.ts';
import { rewrite } from '../plain/walk.ts';
import { titleOf } from '../../handbook/title.ts';
import { typography } from '../../document/language/typography.ts';
import { sinceOf } from '../site/since.ts';
import { pairsOf, type Pair } from './compare.ts';
import { unitsOf } from './units.ts';

/** The template that a translation is of; nothing when it is not there. */
export function originalOf({ entry }: Handbook, { data }: Entry<'vertaling'>): Entry<'sjabloon'> | undefined {
  const found = entry.get(`sjabloon:${data.vertalingVan}`);
  return found && isSoort(found, 'sjabloon') ? found : undefined;
}

/** A translation beside the Dutch text as it is now. */
export function pairsFor(handbook: Handbook, entry: Entry<'vertaling'>): Pair[] {
  const original = originalOf(handbook, entry);
  return original
    ? pairsOf(unitsOf(original.body, original.data.vertaalDelen), unitsOf(entry.body), entry.data.alineas)
    : [];
}

/** What must be known of a translation before it is used: who checked it, and what of the Dutch text changed since. */
export function stateBlocks(handbook: Handbook, entry: Entry<'vertaling'>): PlainBlock[] {
  const { taal: language, nagelezen: checked } = entry.data;
  const changed = pairsFor(handbook, entry).filter(({ is }) => is !== 'gelijk');
  const box = (kind: string, title: string, blocks: PlainBlock[]): PlainBlock => ({
    type: 'box',
    kind,
    title: [text(title)],
    blocks,
  });
  return [
    checked
      ? box('Tip', word.checkedTitle, [
          makeParagraph(text(word.checked(typography(checked.organisatie), checked.datum))),
        ])
      : box('LetOp', word.machineTitle, [
          makeParagraph(text(word.machine(factsOf(language)?.name ?? language))),
        ]),
    ...(changed.length > 0
      ? [
          box('LetOp', word.changedTitle, [
            makeParagraph(text(word.changed)),
            ...bullets(changed.map((pair) => [text(changeText(pair))])),
          ]),
        ]
      : []),
  ];
}

function changeText({ is, dutch, translated }: Pair): string {
  if (is === 'gelijk') return '';
  const words = (dutch ?? translated)?.words ?? '';
  return word.paragraph[is](words.replace(/\{([^}]*)\}/g, '[$1]'));
}

/** The parts that residents read, each from its heading on, without the boxes for who sends them. */
export function partsOf(body: BlockText, { blocks }: Lowering, parts?: readonly string[]): PlainBlock[][] {
  const found: PlainBlock[][] = [];
  let on = false;
  for (const block of blocks(body)) {
    const heading = block.type === 'heading' && block.depth === 2 ? block : undefined;
    if (heading) on = !parts || parts.includes(heading.id);
    if (heading && on) found.push([block]);
    else if (on && block.type !== 'box') found.at(-1)?.push(block);
  }
  return found;
}

/**
 * The letter as a resident gets it, in Dutch or in another language: each part on a sheet of its own, and that after
 * the first as a card to cut out. Above it stands what its sender must know, below it where it comes from.
 */
export function letterDocument(handbook: Handbook, entry: Entry<'sjabloon'> | Entry<'vertaling'>): PlainPage {
  const { handleiding, editie } = handbook;
  const address = addressOf(entry);
  const lowering = loweringFor(handbook, entry);
  const translated = isSoort(entry, 'vertaling') ? entry : undefined;
  const parts = isSoort(entry, 'sjabloon')
    ? partsOf(entry.body, lowering, entry.data.vertaalDelen)
    : partsOf(entry.body, lowering);
  // The letter begins as a letter does; what is cut out has its name above it.
  const [letter = [], ...cards] = parts.map(([heading, ...rest], i) =>
    i === 0
      ? rest
      : // A card goes from hand to hand without the letter.
        [asTitle(certain(heading)), { type: 'card' as const, blocks: [...logoOf(handbook), ...rest] }],
  );
  const inside = (blocks: PlainBlock[]): PlainBlock[] =>
    translated ? [{ type: 'passage', language: translated.data.taal, blocks: withoutHelp(blocks) }] : blocks;
  const since = sinceOf(handbook);
  const origin = makeParagraph(
    small(`${word.origin(typography(handleiding.titel), editie.versie, editie.datum)} ${word.newest} `),
    link(since, since),
  );
  return {
    address,
    id: fileId(address),
    kind: entry.soort,
    family: 'doen',
    title: titleOf(entry),
    facts: [],
    summary: [],
    blocks: [
      ...logoOf(handbook, 'inMargin'),
      ...(translated ? [...stateBlocks(handbook, translated), ...warningIn(translated)] : []),
      ...inside(letter),
      origin,
      ...cards.map((blocks, i): PlainBlock => ({
        type: 'sheet',
        id: `vel-${i + 2}`,
        blocks: [...inside(blocks), ...(translated ? warningIn(translated) : [])],
      })),
    ],
    notes: [],
    sources: [],
    headless: true,
    letter: true,
    tail: [],
  };
}

/** The same warning in the language itself, for who reads the letter; nothing once somebody checked it. */
export const warningIn = ({ data }: Entry<'vertaling'>): PlainBlock[] =>
  data.nagelezen
    ? []
    : [
        {
          type: 'passage',
          language: data.taal,
          blocks: [makeParagraph(text(data.nietNagelezen))],
        },
      ];

/** Fields by their name alone: how to fill them in, the Dutch letter tells. */
const withoutHelp = (blocks: PlainBlock[]): PlainBlock[] =>
  rewrite(blocks, (node) => {
    if (node.type !== 'field') return node;
    const { hulp: _help, ...field } = node.field;
    return { ...node, field };
  });

/** The document has no title of its own: a part begins at the first level. */
const asTitle = (block: PlainBlock): PlainBlock =>
  block.type === 'heading' ? { ...block, depth: 1 } : block;
