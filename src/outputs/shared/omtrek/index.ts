import type { Merk } from '../../../model/huisstijl/basis.ts';
import { leesLetter, type Letter } from './letter.ts';

/** The letters of a drawing: `kop` for titles, `tekst` for the rest. */
export interface Letters {
  kop: Letter;
  tekst: Letter;
}

/** @param bestand the bytes of the variable font file that the web uses */
export async function leesLetters(bestand: Buffer, merk: Merk): Promise<Letters> {
  return { kop: await leesLetter(bestand, merk.kopdikte), tekst: await leesLetter(bestand, 400) };
}
