import { wordsOf } from '../../../page/words.ts';
import type { BlockOf, Cell, PlainBlock, Inline } from '../../../page/plain.ts';
import { breedteVan } from './letterbreedte.ts';
import { TABELMATEN, type Tabelmaat } from './maten.ts';

/** In twips: the white beside the words of a cell, and its line. */
const MARGE = 195;
/** How far a list goes in. */
const PUNT = 360;
/** A column need not be wider than this for one word: a longer one, or an address, is parted. */
const LANGST = 3000;
/** More than this in one cell gives it no more room. */
const HOOGST = 26_000;

type Tabel = Pick<BlockOf<'table'>, 'head' | 'rows' | 'rowHeads'>;

/** How a table is set: the widths of its columns in twips, and how large its letter is. */
export interface Tabelvorm {
  kolommen: number[];
  maat: Tabelmaat;
}

/**
 * How wide each column becomes: none is narrower than its longest word, as far as there is room, and what is left
 * goes to columns with more text. Where the words do not fit, the letter becomes smaller.
 * @param breedte of the table, in twips; the widths together are the same
 */
export function tabelvorm(tabel: Tabel, breedte: number): Tabelvorm {
  const keuzes = (Object.keys(TABELMATEN) as Tabelmaat[]).map((maat) => ({
    maat,
    maten: gemeten(tabel, TABELMATEN[maat]),
  }));
  const { maat, maten } = keuzes.find((keuze) => nodigVoor(keuze.maten) <= breedte) ?? keuzes.at(-1)!;
  return { kolommen: verdeel(maten, breedte), maat };
}

/** Of a column: the width of its longest word, and of its longest text on one line. */
interface Maat {
  woord: number;
  tekst: number;
}

function verdeel(maten: readonly Maat[], breedte: number): number[] {
  const minst = maten.map(({ woord }) => woord + MARGE);
  const nodig = nodigVoor(maten);
  const krap = nodig > breedte;
  // The root keeps a long text from taking all: it can wrap.
  const gewicht = maten.map(({ woord, tekst }) => Math.sqrt(Math.max(tekst - woord, 0)) + 1);
  const over = breedte - nodig;
  const kolommen = minst.map((maat, i) =>
    Math.round(krap ? (maat / nodig) * breedte : maat + (gewicht[i]! / som(gewicht)) * over),
  );
  kolommen[kolommen.length - 1]! += breedte - som(kolommen);
  return kolommen;
}

const nodigVoor = (maten: readonly Maat[]) => som(maten.map(({ woord }) => woord + MARGE));

const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);

function gemeten({ head: kop, rows: rijen, rowHeads: rijkop }: Tabel, letter: number): Maat[] {
  const alle = [kop, ...rijen];
  const aantal = Math.max(1, ...alle.map((rij) => som(rij.map((cel) => cel.span ?? 1))));
  const maten = Array.from({ length: aantal }, () => ({ woord: 0, tekst: 0 }));
  for (const rij of alle) {
    let kolom = 0;
    for (const cel of rij) {
      const vet = rij === kop || (rijkop && kolom === 0);
      if ((cel.span ?? 1) === 1) meet(maten[kolom]!, cel, letter, vet);
      kolom += cel.span ?? 1;
    }
  }
  return maten;
}

function meet(maat: Maat, cel: Cell, letter: number, vetteCel: boolean): void {
  for (const { zinnen, inspring } of regels(cel.blocks)) {
    const vet = vetteCel || zinnen.some(({ type }) => type === 'strong');
    const tekst = zinnen.map(getoond).join('');
    for (const woord of tekst.match(/[^ \t\n-]+-?/g) ?? [])
      maat.woord = Math.max(maat.woord, Math.min(breedteVan(woord, letter, vet), LANGST) + inspring);
    maat.tekst = Math.max(maat.tekst, Math.min(breedteVan(tekst, letter, vet), HOOGST));
  }
}

/** What a sentence takes room with: a field is shown in brackets, or as its choices with a box each. */
function getoond(zin: Inline): string {
  if (zin.type === 'sourceReference') return zin.sources.map(({ number: nummer }) => `[${nummer}]`).join('');
  if (zin.type !== 'field') return wordsOf([zin]);
  return zin.field.invoer === 'meerkeuze' ? zin.field.opties.join(' ') : `[${wordsOf([zin])}]`;
}

function regels(blokken: readonly PlainBlock[], inspring = 0): { zinnen: Inline[]; inspring: number }[] {
  return blokken.flatMap((blok) => {
    if (blok.type === 'paragraph' || blok.type === 'heading') return [{ zinnen: blok.children, inspring }];
    if (blok.type === 'list') return blok.items.flatMap((punt) => regels(punt.blocks, inspring + PUNT));
    return 'blocks' in blok ? regels(blok.blocks, inspring) : [];
  });
}
