import type { Cel, Stuk, StukBlok, StukZin } from './types.ts';

/** Every block of a row of blocks, parents before children. */
export function* alleBlokken(blokken: readonly StukBlok[]): Generator<StukBlok> {
  for (const blok of blokken) {
    yield blok;
    for (const onder of onderBlokken(blok)) yield* alleBlokken(onder);
  }
}

/** Every sentence node of a row of blocks, in reading order. */
export function* alleZinnen(blokken: readonly StukBlok[]): Generator<StukZin> {
  for (const blok of alleBlokken(blokken)) {
    if ('children' in blok) yield* vanaf(blok.children);
    if ('titel' in blok && Array.isArray(blok.titel)) yield* vanaf(blok.titel);
    if (blok.type === 'werkblad' && blok.onder) yield* vanaf(blok.onder);
  }
}

/** Sentence nodes with what is inside them. */
export function* vanaf(zinnen: readonly StukZin[]): Generator<StukZin> {
  for (const zin of zinnen) {
    yield zin;
    if ('children' in zin) yield* vanaf(zin.children);
  }
}

/** All blocks of a page, notes and foot included. */
export const blokkenVan = ({ blokken, voetnoten, naloop }: Stuk): StukBlok[] => [
  ...blokken,
  ...voetnoten.flatMap((noot) => noot.blokken),
  ...naloop,
];

const cellen = (cellen: readonly Cel[]): StukBlok[][] => cellen.map(({ blokken }) => blokken);

/** The rows of blocks directly inside a block. */
function onderBlokken(blok: StukBlok): StukBlok[][] {
  if (blok.type === 'lijst') return blok.punten.map(({ blokken }) => blokken);
  if (blok.type === 'tabel') return [...cellen(blok.kop), ...blok.rijen.flatMap(cellen)];
  if (blok.type === 'kenmerken') return blok.rijen.map(({ blokken }) => blokken);
  return 'blokken' in blok ? [blok.blokken] : [];
}

/** The words of sentences, as a reader hears them. Example: for a name of a bookmark. */
export function woordenVan(zinnen: readonly StukZin[]): string {
  return zinnen
    .map((zin) => {
      if (zin.type === 'tekst' || zin.type === 'code') return zin.value;
      if (zin.type === 'regeleinde') return ' ';
      if (zin.type === 'invulveld') return zin.waarde ?? zin.veld.label;
      return 'children' in zin ? woordenVan(zin.children) : '';
    })
    .join('');
}
