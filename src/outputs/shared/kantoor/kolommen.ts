import { woordenVan } from '../stuk/loop.ts';
import type { BlokVan, Cel, StukBlok } from '../stuk/types.ts';

/** In twips: the mean width of a letter in a table, half of it for what a bold one takes more, and room beside it. */
const LETTER = 118;
const MARGE = 240;
/** A word longer than this may be broken. */
const LANGST = 24;
/** More letters than this in one cell give it no more room. */
const HOOGST = 240;

/**
 * How wide each column becomes: none is narrower than its longest word, as far as there is room, and what is left
 * goes to columns with more text.
 * @param breedte of the table, in twips
 * @returns widths in twips that together are `breedte`
 */
export function kolombreedtes(tabel: Pick<BlokVan<'tabel'>, 'kop' | 'rijen'>, breedte: number): number[] {
  const maten = gemeten([tabel.kop, ...tabel.rijen]);
  const minst = maten.map(({ woord }) => woord * LETTER + MARGE);
  const heel = maten.map(({ tekst }) => tekst * LETTER + MARGE);
  const nodig = som(minst);
  const krap = nodig > breedte;
  // The root keeps a long text from taking all: it can wrap.
  const gewicht = heel.map((maat, i) => Math.sqrt(Math.max(maat - minst[i]!, 0)) + 1);
  const over = breedte - nodig;
  const kolommen = minst.map((maat, i) =>
    Math.round(krap ? (maat / nodig) * breedte : maat + (gewicht[i]! / som(gewicht)) * over),
  );
  kolommen[kolommen.length - 1]! += breedte - som(kolommen);
  return kolommen;
}

const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);

function gemeten(rijen: readonly (readonly Cel[])[]): { woord: number; tekst: number }[] {
  const aantal = Math.max(1, ...rijen.map((rij) => som(rij.map((cel) => cel.breedte ?? 1))));
  const maten = Array.from({ length: aantal }, () => ({ woord: 3, tekst: 3 }));
  for (const rij of rijen) {
    let kolom = 0;
    for (const cel of rij) {
      if ((cel.breedte ?? 1) === 1) meet(maten[kolom]!, cel);
      kolom += cel.breedte ?? 1;
    }
  }
  return maten;
}

function meet(maat: { woord: number; tekst: number }, cel: Cel): void {
  for (const regel of woorden(cel.blokken)) {
    for (const woord of regel.split(/[ \t\n-]+/))
      maat.woord = Math.max(maat.woord, Math.min(woord.length, LANGST));
    maat.tekst = Math.max(maat.tekst, Math.min(regel.length, HOOGST));
  }
}

function woorden(blokken: readonly StukBlok[]): string[] {
  return blokken.flatMap((blok) => {
    if (blok.type === 'alinea' || blok.type === 'kop') return [woordenVan(blok.children)];
    if (blok.type === 'lijst') return blok.punten.flatMap((punt) => woorden(punt.blokken));
    return 'blokken' in blok ? woorden(blok.blokken) : [];
  });
}
