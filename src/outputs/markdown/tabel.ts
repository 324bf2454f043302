import type { BlockOf, Cell, PlainBlock } from '../../page/plain.ts';
import { zinnen, type MarkdownContext } from './zin.ts';

/**
 * A table of GitHub's Markdown: one line per row, so blocks in a cell stand after each other. A cell over several
 * columns is followed by empty ones.
 */
export function schrijfTabel(
  { head: kop, rows: rijen, rowHeads: rijkop }: BlockOf<'table'>,
  context: MarkdownContext,
): string {
  const binnen = { ...context, eenRegel: true };
  const rij = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`;
  const velden = (cellen: readonly Cell[], naam = false) =>
    cellen.flatMap((cel, i) => {
      const tekst = celtekst(cel.blocks, binnen);
      return [naam && i === 0 && tekst ? vet(tekst) : tekst, ...Array<string>((cel.span ?? 1) - 1).fill('')];
    });
  const streep = kop.flatMap(({ align: uitlijning, span: breedte = 1 }) =>
    Array<string>(breedte).fill(uitlijning === 'right' ? '--:' : uitlijning === 'center' ? ':-:' : '---'),
  );
  return [rij(velden(kop)), rij(streep), ...rijen.map((cellen) => rij(velden(cellen, rijkop)))].join('\n');
}

const vet = (tekst: string): string => (tekst.includes('**') ? tekst : `**${tekst}**`);

/** What a cell holds on one line; what words cannot show there, a table holds nowhere. */
function celtekst(inhoud: readonly PlainBlock[], context: MarkdownContext): string {
  return inhoud
    .map((blok) => {
      if (blok.type === 'paragraph') return zinnen(blok.children, context).trim();
      if (blok.type === 'list')
        return blok.items
          .map(
            ({ checked: vakje, blocks: blokken }) =>
              `${vakje === undefined ? '•' : vakje ? '☑' : '☐'} ${celtekst(blokken, context)}`,
          )
          .join('<br>');
      throw new Error(`In een cel van een tabel past geen ${blok.type}.`);
    })
    .filter(Boolean)
    .join('<br>');
}
