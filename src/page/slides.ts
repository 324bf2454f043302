import { addressOf } from '../handbook/address.ts';
import type { Entry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { typography } from '../document/language/typography.ts';
import { nl } from '../text/nl.ts';
import { loweringFor } from './make-page.ts';
import type { Lowering } from './lower/lowering.ts';
import type { BlockOf, PageInline, PlainBlock } from './plain/plain.ts';
import { blockWords, tidy, wordsOf } from './plain/words.ts';
import { urlOn } from './site/address.ts';

/** Slides to show at a meeting. Words only, so that every program and screen reader can tell them. */
export interface Deck {
  title: string;
  address: string;
  slides: Slide[];
}

export interface Slide {
  title: string;
  /** Below the title of the first slide: which meeting of what it is. */
  subtitle?: string;
  points: string[];
  /** What the trainer reads and the group does not see, a paragraph each. */
  notes: string[];
}

/** More than a group can follow beside what it does. */
export const MOST_SLIDES = 12;

const { slides: word } = nl.module;

/**
 * The slides of a meeting: its question, goals and programme, what to do in the parts that have steps, what keeps it safe
 * and what to do in the neighbourhood. The script itself stands in the notes.
 */
export function deckFor(handbook: Handbook, entry: Entry<'module'>): Deck {
  const lowering = loweringFor(handbook, entry);
  const { fields, data } = entry;
  const say = (inlines: readonly PageInline[]) => tidy(wordsOf(inlines));
  const written = (text: Parameters<Lowering['blocks']>[0]) => paragraphs(lowering.blocks(text));
  const [first, ...parts] = fields.programma;
  const title = typography(data.titel);
  const fixed: Slide[] = [
    {
      title,
      subtitle: `${nl.module.nummer(data.volgorde)}, ${typography(handbook.handleiding.titel)}`,
      points: [],
      notes: [word.about, urlOn(handbook.handleiding.adres, addressOf(entry))],
    },
    { title: nl.module.leervraag, points: [], notes: first ? written(first.uitleg) : [] },
    {
      title: word.today,
      points: fields.programma.map(
        ({ titel: name, minuten: minutes }) => `${name} (${nl.module.minutes(minutes)})`,
      ),
      notes: [word.order],
    },
    {
      title: nl.sections.leerdoelen,
      points: fields.leerdoelen.map((goal) => say(lowering.inline(goal))),
      notes: [],
    },
  ];
  const safe = handbook.handleiding.dias?.veilig ?? [];
  const closing: Slide[] = [
    ...(safe.length > 0
      ? [
          {
            title: word.safe,
            points: safe.map((rule) => typography(rule)),
            notes: written(fields.alsHetZwaarWordt),
          },
        ]
      : []),
    ...(fields.afspraak
      ? [
          {
            title: nl.module.appointment,
            points: sentences(say(lowering.inline(fields.afspraak))),
            notes: [],
          },
        ]
      : []),
  ];
  const steps = parts
    .map((part): Slide => {
      const blocks = lowering.blocks(part.uitleg);
      return { title: typography(part.titel), points: stepsIn(blocks), notes: paragraphs(blocks) };
    })
    .filter(({ points }) => points.length > 1)
    .slice(0, MOST_SLIDES - fixed.length - closing.length);
  return { title, address: addressOf(entry), slides: [...fixed, ...steps, ...closing] };
}

/** What a group does in a part, as the trainer numbered it: the bold words at the head of each item. */
function stepsIn(blocks: readonly PlainBlock[]): string[] {
  const list = blocks.find(
    (block): block is BlockOf<'list'> => block.type === 'list' && block.items.every(isStep),
  );
  return (list?.items ?? []).flatMap(({ blocks: [first] }) =>
    first?.type === 'paragraph' ? [stepOf(first)] : [],
  );
}

/** The bold words of a step; a question with the two sentences that answer it. */
function stepOf({ children: [head, ...rest] }: BlockOf<'paragraph'>): string {
  const lead = head?.type === 'strong' ? tidy(wordsOf(head.children)) : '';
  return lead.endsWith('?')
    ? [lead, ...sentences(tidy(wordsOf(rest))).slice(0, 2)].join(' ')
    : lead.replace(/\.$/, '');
}

const isStep = ({ blocks: [first] }: BlockOf<'list'>['items'][number]): boolean =>
  first?.type === 'paragraph' && first.children[0]?.type === 'strong';

/** The words of blocks, an item of a list as a paragraph of its own. */
const paragraphs = (blocks: readonly PlainBlock[]): string[] =>
  blocks
    .flatMap((block) =>
      block.type === 'list'
        ? block.items.map(
            ({ blocks: inside }, i) => `${block.ordered ? `${i + block.start}.` : '–'} ${blockWords(inside)}`,
          )
        : [blockWords([block])],
    )
    .map((text) => tidy(text.replaceAll('\n', ' ')))
    .filter(Boolean);

const sentences = (text: string): string[] => text.split(/(?<=[.!?]) (?=\p{Lu})/u);
