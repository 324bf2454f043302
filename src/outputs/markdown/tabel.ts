import type { BlokVan, Cel, StukBlok } from '../shared/stuk/index.ts';
import { zinnen, type MarkdownContext } from './zin.ts';

/**
 * A table of GitHub's Markdown: one line per row, so blocks in a cell stand after each other. A cell over several
 * columns is followed by empty ones.
 */
export function schrijfTabel({ kop, rijen, rijkop }: BlokVan<'tabel'>, context: MarkdownContext): string {
  const binnen = { ...context, eenRegel: true };
  const rij = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`;
  const velden = (cellen: readonly Cel[], naam = false) =>
    cellen.flatMap((cel, i) => {
      const tekst = celtekst(cel.blokken, binnen);
      return [
        naam && i === 0 && tekst ? vet(tekst) : tekst,
        ...Array<string>((cel.breedte ?? 1) - 1).fill(''),
      ];
    });
  const streep = kop.flatMap(({ uitlijning, breedte = 1 }) =>
    Array<string>(breedte).fill(uitlijning === 'rechts' ? '--:' : uitlijning === 'midden' ? ':-:' : '---'),
  );
  return [rij(velden(kop)), rij(streep), ...rijen.map((cellen) => rij(velden(cellen, rijkop)))].join('\n');
}

const vet = (tekst: string): string => (tekst.includes('**') ? tekst : `**${tekst}**`);

/** What a cell holds on one line; what words cannot show there, a table holds nowhere. */
function celtekst(inhoud: readonly StukBlok[], context: MarkdownContext): string {
  return inhoud
    .map((blok) => {
      if (blok.type === 'alinea') return zinnen(blok.children, context).trim();
      if (blok.type === 'lijst')
        return blok.punten
          .map(
            ({ vakje, blokken }) =>
              `${vakje === undefined ? '•' : vakje ? '☑' : '☐'} ${celtekst(blokken, context)}`,
          )
          .join('<br>');
      throw new Error(`In een cel van een tabel past geen ${blok.type}.`);
    })
    .filter(Boolean)
    .join('<br>');
}
