import { readRaw } from './parse.ts';
import type { Raw } from './raw.ts';

/** A link or a tag in a text, as it was typed. */
export interface Mention {
  /** `link`, or the name of a tag. */
  type: string;
  /** Of a link. */
  url?: string | undefined;
  /** Of a tag. */
  attributes: Readonly<Record<string, string | undefined>>;
}

/** What comes in the place of a mention: the words inside it, or these plain words. */
export type Replaced = 'words' | { text: string };

interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * The same text, as its writer would have typed it without some of its links and tags. What cannot be read stays as
 * it is. Example: `Lees [de vraag](/vragen/x/).` → `Lees de vraag.`
 * @param insteadOf what comes in the place of a mention; nothing where it stays
 */
export function rewrite(source: string, insteadOf: (mention: Mention) => Replaced | undefined): string {
  // Most fields hold neither.
  if (!/\]\(|<[A-Z]/.test(source)) return source;
  let edits: Edit[];
  try {
    edits = editsIn(readRaw(source), insteadOf);
  } catch {
    return source;
  }
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: words }) => {
      const before = text.slice(0, from);
      const rest = words + text.slice(to);
      return before + (LINE_BEGIN.test(before) ? asWords(rest) : rest);
    }, source);
}

/** The end of what stands before the first word of a line. */
const LINE_BEGIN = /(?:^|\n)(?:\s|[-*+>]|\d+[.)])*$/;
/** Words that would begin a list, a heading or a quotation, as words. */
const asWords = (text: string): string => text.replace(/^([-+#>])|^(\d+)(?=[.)]\s)/, '$2\\$1');

function editsIn(node: Raw, insteadOf: (mention: Mention) => Replaced | undefined): Edit[] {
  const children = node.children ?? [];
  const inside = () => children.flatMap((child) => editsIn(child, insteadOf));
  const mention = mentionOf(node);
  const instead = mention && insteadOf(mention);
  if (!instead) return inside();
  const [from, to] = spanOf(node);
  if (instead !== 'words') return [{ from, to, text: escapeMarkdown(instead.text) }];
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return [{ from, to, text: '' }];
  return [{ from, to: spanOf(first)[0], text: '' }, ...inside(), { from: spanOf(last)[1], to, text: '' }];
}

function mentionOf({ type, url, name, attributes = [] }: Raw): Mention | undefined {
  if (type === 'link') return { type, url, attributes: {} };
  if ((type !== 'mdxJsxTextElement' && type !== 'mdxJsxFlowElement') || !name) return undefined;
  const given = attributes.flatMap(({ name: key, value }) =>
    key !== undefined && typeof value === 'string' ? [[key, value.trim()] as const] : [],
  );
  return { type: name, attributes: Object.fromEntries(given) };
}

const spanOf = ({ position }: Raw): [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** Plain words that Markdown and MDX read as they are. */
const escapeMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>{}]/g, '\\$&');
