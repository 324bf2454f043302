import { lezen } from '../../text/lezen.ts';
import { meld } from './melden.ts';

/** Puts a text on the clipboard and says whether that worked. */
export async function kopieer(tekst: string, gelukt: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(tekst);
    meld(gelukt);
  } catch {
    // Refused by the browser, or a page without https: the reader has to know.
    meld(lezen.nietGekopieerd);
  }
}
