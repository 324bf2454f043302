import { addressOf } from '../handbook/address.ts';
import type { Entry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { countWords } from '../document/language/readability.ts';
import { spokenIn } from '../document/language/spoken.ts';
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
/** More than who sits at the back can read at once: then it goes on on a slide after it. */
const MOST_POINTS = 10;
/** Words of a trainer that a group takes in while it does something: more is a story to listen to. */
const MOST_SAID = 40;

const { slides: word } = nl.module;

/**
 * The slides of a meeting: its question, programme and goals, what keeps it safe, what to do and say in each part, and
 * what to do in the neighbourhood. The script itself stands in the notes.
 */
export function deckFor(handbook: Handbook, entry: Entry<'module'>): Deck {
  const lowering = loweringFor(handbook, entry);
  const { fields, data } = entry;
  const say = (inlines: readonly PageInline[]) => tidy(wordsOf(inlines));
  const written = (text: Parameters<Lowering['blocks']>[0]) => paragraphs(lowering.blocks(text));
  const [first, ...parts] = fields.programma;
  // A meeting closes as it opened.
  const last = parts.findLast((part) => part.werkvorm === first?.werkvorm);
  const title = typography(data.titel);
  const opening = [
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
      notes: listed(
        word.goals,
        fields.leervragen.map((question) => say(lowering.inline(question))),
      ),
    },
    {
      title: word.safe,
      points: (handbook.handleiding.dias?.veilig ?? []).map((rule) => typography(rule)),
      notes: written(fields.alsHetZwaarWordt),
    },
  ].filter(({ title: name, points }) => name !== word.safe || points.length > 0);
  const closing = fields.afspraak
    ? [
        {
          title: nl.module.appointment,
          points: sentences(say(lowering.inline(fields.afspraak))),
          notes: last ? written(last.uitleg) : [],
        },
      ]
    : [];
  const fixed = [...opening, ...closing].flatMap(spread).length;
  const steps = parts
    .filter((part) => part !== last)
    .map((part) => {
      const blocks = lowering.blocks(part.uitleg);
      const done = stepsIn(blocks);
      const notes = paragraphs(blocks);
      const points = done.length > 1 ? done : notes.flatMap(said);
      return { title: typography(part.titel), points, notes, inSteps: done.length > 1 };
    });
  const shown = mostOf(
    steps.filter(({ points }) => points.length > 0),
    MOST_SLIDES - fixed,
  ).map(({ title: name, points, notes }) => ({ title: name, points, notes }));
  return { title, address: addressOf(entry), slides: [...opening, ...shown, ...closing].flatMap(spread) };
}

const listed = (head: string, items: readonly string[]): string[] =>
  items.length > 0 ? [head, ...items.map((item) => `– ${item}`)] : [];

/** As many as there is room for, in their order: what has no steps goes first, from the end. */
function mostOf<Part extends { inSteps: boolean }>(parts: readonly Part[], room: number): Part[] {
  const without = parts.filter(({ inSteps }) => !inSteps);
  const dropped = new Set(without.slice(Math.max(0, without.length - Math.max(0, parts.length - room))));
  return parts.filter((part) => !dropped.has(part)).slice(0, room);
}

/** A slide with more points than can be read at once, as slides after each other. */
function spread(slide: Slide): Slide[] {
  const { points, title } = slide;
  const count = Math.ceil(points.length / MOST_POINTS);
  if (count < 2) return [slide];
  const each = Math.ceil(points.length / count);
  return Array.from({ length: count }, (_, i) => ({
    ...slide,
    title: i === 0 ? title : word.goesOn(title, i + 1),
    points: points.slice(i * each, (i + 1) * each),
  }));
}

/** What the trainer says or asks, between quotes, where it is no story. */
const said = (text: string): string[] =>
  spokenIn(text)
    .filter((words) => countWords(words) <= MOST_SAID)
    .map((words) => `“${words}”`);

/** What a group does in a part, as the trainer numbered it: the bold words at the head of each item. */
function stepsIn(blocks: readonly PlainBlock[]): string[] {
  const list = blocks.find(
    (block): block is BlockOf<'list'> => block.type === 'list' && block.items.every(isStep),
  );
  return (list?.items ?? []).flatMap(({ blocks: [first] }) =>
    first?.type === 'paragraph' ? [stepOf(first)] : [],
  );
}

/** The bold words of a step and what the trainer says in it; a question with the two sentences that answer it. */
function stepOf({ children: [head, ...rest] }: BlockOf<'paragraph'>): string {
  const lead = head?.type === 'strong' ? tidy(wordsOf(head.children)) : '';
  const after = tidy(wordsOf(rest));
  if (lead.endsWith('?')) return [lead, ...sentences(after).slice(0, 2)].join(' ');
  const name = lead.replace(/[.:]$/, '');
  const [words] = said(after);
  return words ? `${name}: ${words}` : name;
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
