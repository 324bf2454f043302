import { kantoor } from '../../../text/kantoor.ts';
import { woordenVan } from './loop.ts';
import { alinea, tekst } from './maak.ts';
import type { Stuk, StukZin } from './types.ts';

/**
 * The first part of a document, for one sheet of paper: what one prints and hands over. Hints of fields and a list
 * of sources take room that one sheet does not have, so the sources stand in one small line.
 */
export function eenBladVan(stuk: Stuk): Stuk {
  const koppen = stuk.blokken.flatMap((blok, i) => (blok.type === 'kop' && blok.niveau === 2 ? [i] : []));
  const [begin = -1, einde = stuk.blokken.length] = koppen;
  const [eerste, ...rest] = stuk.blokken.slice(begin + 1, einde);
  // Who gets the sheet reads what it is about, and not what kind of paper it is.
  const eigenTitel = eerste?.type === 'kop' ? woordenVan(eerste.children) : undefined;
  const deel = eerste && !eigenTitel ? [eerste, ...rest] : rest;
  const genoemd = JSON.stringify(deel);
  const bronnen = stuk.bronnen.filter(({ id }) => genoemd.includes(`"id":"${id}","nummer"`));
  return {
    ...stuk,
    titel: eigenTitel ?? stuk.titel,
    blokken: [
      ...(kaal(deel) as Stuk['blokken']),
      ...(bronnen.length > 0 ? [alinea(bronregel(bronnen))] : []),
    ],
    bronnen: [],
  };
}

const bronregel = (bronnen: Stuk['bronnen']): StukZin => ({
  type: 'klein',
  children: [
    tekst(kantoor.bronnen),
    ...bronnen.flatMap(({ zinnen }, i) => [...(i > 0 ? [tekst('; ')] : []), ...zinnen.slice(0, 1)]),
    tekst('.'),
  ],
});

/** Without hints, and without the numbers of sources that have no list. */
function kaal(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.filter((deel) => !isBron(deel)).map(kaal);
  if (waarde === null || typeof waarde !== 'object') return waarde;
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([sleutel, deel]) => (sleutel === 'hulp' ? [] : [[sleutel, kaal(deel)]])),
  );
}

const isBron = (waarde: unknown): boolean =>
  waarde !== null && typeof waarde === 'object' && 'type' in waarde && waarde.type === 'bron';
