import { woordenVan } from './loop.ts';
import type { Cel, StukBlok, StukZin, ZinVan } from './types.ts';

/** What stands directly before a block, when that already says what a field in it is for. */
interface Plek {
  genoemd: boolean;
}

/**
 * Blocks in which fields that one writes in by hand are marked: a field at the end of `Datum: [veld]`, by itself in a
 * cell or by itself on a line. Amid a sentence a field stays a name, which tells what belongs there.
 */
export const metSchrijfplekken = (blokken: readonly StukBlok[]): StukBlok[] =>
  blokken.map((blok, i) => merk(blok, { genoemd: noemt(blokken[i - 1]) }));

function merk(blok: StukBlok, plek: Plek): StukBlok {
  if (blok.type === 'alinea') return { ...blok, children: merkLaatste(blok.children, plek) };
  if (blok.type === 'lijst')
    return {
      ...blok,
      punten: blok.punten.map((punt) => ({ ...punt, blokken: metSchrijfplekken(punt.blokken) })),
    };
  if (blok.type === 'tabel') return { ...blok, rijen: blok.rijen.map((rij) => rij.map(merkCel)) };
  if (blok.type === 'kenmerken' || blok.type === 'diagram') return blok;
  return 'blokken' in blok ? { ...blok, blokken: metSchrijfplekken(blok.blokken) } : blok;
}

/** In a cell the head of the column and the row say what a field is for. */
const merkCel = (cel: Cel): Cel => ({
  ...cel,
  blokken: cel.blokken.map((blok) => merk(blok, { genoemd: true })),
});

function merkLaatste(children: StukZin[], { genoemd }: Plek): StukZin[] {
  const laatste = children.at(-1);
  if (laatste?.type !== 'invulveld' || laatste.waarde !== undefined) return children;
  const voor = woordenVan(children.slice(0, -1)).trim();
  if (voor === '') return [...children.slice(0, -1), plaats(laatste, !genoemd)];
  return /[:?]$/.test(voor) ? [...children.slice(0, -1), plaats(laatste, false)] : children;
}

const plaats = (zin: ZinVan<'invulveld'>, metNaam: boolean): StukZin => ({
  ...zin,
  schrijf: metNaam ? 'met naam' : 'zonder naam',
});

/** Whether a block ends by asking for something: `Toelichting:`, a question or a heading. */
function noemt(blok: StukBlok | undefined): boolean {
  if (blok?.type === 'kop') return true;
  if (blok?.type === 'alinea') return /[:?]$/.test(woordenVan(blok.children).trim());
  return blok?.type === 'lijst' && noemt(blok.punten.at(-1)?.blokken.at(-1));
}

/** Whether a row of a table is there to write in: only its first cell says something, or nothing does. */
export const isSchrijfrij = (cellen: readonly Cel[]): boolean =>
  cellen.length > 1 && cellen.slice(1).every(({ blokken }) => blokken.every(isLeeg));

const isLeeg = (blok: StukBlok): boolean => blok.type === 'alinea' && woordenVan(blok.children).trim() === '';
