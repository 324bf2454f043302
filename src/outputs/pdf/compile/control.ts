import { withoutFont } from '../../../house-style/tokens.ts';
import { allBlocks } from '../../../page/plain/walk.ts';
import { withoutFontIn } from '../../../house-style/scripts.ts';
import { scriptOf } from '../fonts/scripts.ts';
import type { BlockOf, PageInline, PlainPage } from '../../../page/plain/plain.ts';
import { pdfFault } from '../fault.ts';

const isPassage = (part: unknown): part is BlockOf<'passage'> =>
  typeof part === 'object' && part !== null && 'type' in part && part.type === 'passage';

type Foreign = Extract<PageInline, { type: 'foreign' }>;
const isForeign = (part: unknown): part is Foreign =>
  typeof part === 'object' && part !== null && 'type' in part && part.type === 'foreign';

const withoutFontFor = (language: string, text: unknown): string[] =>
  withoutFontIn(JSON.stringify(text), scriptOf(language));

/**
 * What Typst would refuse without saying where, or let pass in silence.
 * @throws when a heading skips a level: a screen reader would lose its way; or a
 * text has a character that the letters lack
 */
export function check(piece: PlainPage): void {
  // Words of another language have letters of their own.
  const foreign: Foreign[] = [];
  const here = JSON.stringify({ ...piece, address: '' }, (_, part: unknown) => {
    if (isForeign(part)) foreign.push(part);
    return isPassage(part) || isForeign(part) ? '' : part;
  });
  const characters = [
    ...withoutFont(here),
    ...foreign.flatMap(({ language, children }) => withoutFontFor(language, children)),
    ...[...allBlocks(piece.blocks)]
      .filter(isPassage)
      .flatMap(({ language, blocks }) => withoutFontFor(language, blocks)),
  ];
  if (characters.length > 0)
    throw pdfFault(
      piece,
      `gebruikt tekens die de letter niet heeft: ${characters.join(' ')}. Schrijf het anders.`,
    );
  let previous = piece.headless ? 0 : 1;
  for (const node of allBlocks([...piece.blocks, ...piece.tail])) {
    const level =
      node.type === 'heading'
        ? node.depth
        : node.type === 'sheet' && node.title
          ? (node.depth ?? 3)
          : undefined;
    if (level === undefined) continue;
    if (level > previous + 1) {
      const title = 'id' in node ? node.id : '';
      throw pdfFault(piece, `slaat een kop over bij «${title}»: van niveau ${previous} naar ${level}.`);
    }
    previous = level;
  }
}
