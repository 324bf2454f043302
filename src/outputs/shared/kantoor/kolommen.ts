import { woordenVan } from '../stuk/index.ts';
import type { BlokVan, Cel, StukBlok } from '../stuk/index.ts';

/** A column is at least as wide as its longest word, within reason, in letters. */
const MINST = 5;
const HOOGST = 60;

/**
 * How wide each column becomes: columns with more text get more room, and none is narrower than its longest word.
 * @returns widths that together are `breedte`, in the same unit
 */
export function kolombreedtes(tabel: Pick<BlokVan<'tabel'>, 'kop' | 'rijen'>, breedte: number): number[] {
  const rijen = [tabel.kop, ...tabel.rijen];
  const aantal = Math.max(...rijen.map((rij) => rij.reduce((som, cel) => som + (cel.breedte ?? 1), 0)));
  const maten = Array.from({ length: aantal }, () => ({ woord: MINST, tekst: MINST }));
  for (const rij of rijen) {
    let kolom = 0;
    for (const cel of rij) {
      if ((cel.breedte ?? 1) === 1) meet(maten[kolom]!, cel);
      kolom += cel.breedte ?? 1;
    }
  }
  // The root keeps a long text from taking all: it can wrap, a short one cannot shrink.
  const gewicht = maten.map(({ woord, tekst }) =>
    Math.max(woord * 1.15 + 2, Math.sqrt(Math.min(tekst, HOOGST * 4)) * 3),
  );
  const som = gewicht.reduce((a, b) => a + b, 0);
  const kolommen = gewicht.map((deel) => Math.round((deel / som) * breedte));
  kolommen[aantal - 1]! += breedte - kolommen.reduce((a, b) => a + b, 0);
  return kolommen;
}

function meet(maat: { woord: number; tekst: number }, cel: Cel): void {
  const tekst = woorden(cel.blokken).join('\n');
  for (const woord of tekst.split(/[\s-]+/))
    maat.woord = Math.max(maat.woord, Math.min(woord.length, HOOGST / 2));
  for (const regel of tekst.split('\n')) maat.tekst = Math.max(maat.tekst, regel.length);
}

function woorden(blokken: readonly StukBlok[]): string[] {
  return blokken.flatMap((blok) => {
    if (blok.type === 'alinea' || blok.type === 'kop') return [woordenVan(blok.children)];
    if (blok.type === 'lijst') return blok.punten.flatMap((punt) => woorden(punt.blokken));
    return 'blokken' in blok ? woorden(blok.blokken) : [];
  });
}
