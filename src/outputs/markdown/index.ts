import type { Handbook } from '../../handbook/handbook.ts';
import { fullAddress } from '../../page/metadata/page.ts';
import { sinceOf } from '../../page/site/since.ts';
import { nl } from '../../text/nl.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import { markdownBlocks, indent } from './block.ts';
import { begin, escape } from './escape.ts';
import { markdownInlines, type MarkdownContext } from './inline.ts';

export { pagesOf } from './pages.ts';

/** A page as Markdown as GitHub writes it: who, when and under which licence first, then all that the page says. */
export function markdownOf(handbook: Handbook, piece: PlainPage): string {
  const context: MarkdownContext = {
    to: (address) => (/^[a-z]+:/i.test(address) ? address : fullAddress(handbook, address)),
    oneLine: false,
    otherwise: false,
  };
  const { title, label, facts, summary, notes: footnotes, sources: bronnen, tail: aftermath } = piece;
  const underTitle = [label, ...facts].filter(Boolean).join(', ');
  const parts = [
    frontMatter(handbook, piece),
    `# ${escape(title)}`,
    ...(underTitle ? [begin(escape(underTitle))] : []),
    begin(markdownInlines(summary, context)),
    markdownBlocks(piece.blocks, context),
    ...footnotes.map(
      ({ number, blocks: contents }) => `[^${number}]: ${indent(markdownBlocks(contents, context), 4)}`,
    ),
    ...(bronnen.length > 0
      ? [
          `## ${nl.bronnen}`,
          bronnen
            .map(({ number, children: bron }) => `${number}. ${markdownInlines(bron, context)}`)
            .join('\n'),
        ]
      : []),
    markdownBlocks(aftermath, context),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Front matter: JSON strings are YAML too, whatever stands in them. */
function frontMatter(handbook: Handbook, { title, address, kind: soort }: PlainPage): string {
  const { handleiding, editie } = handbook;
  const fields = {
    titel: title,
    ...(soort && { soort }),
    adres: fullAddress(handbook, address),
    handleiding: handleiding.titel,
    editie: editie.titel,
    versie: editie.versie,
    datum: editie.datum,
    veranderdSinds: sinceOf(handbook),
    licentie: handleiding.licentie.adres,
    taal: 'nl',
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}
