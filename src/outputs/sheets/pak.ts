import { pak } from '../shared/kantoor/pak.ts';

const utf8 = new TextEncoder();

/** Packs parts that are text, in the order given. Same parts and day, same bytes. */
export const pakTekst = (
  delen: Readonly<Record<string, string>>,
  dag: string,
  los?: readonly string[],
): Uint8Array =>
  pak(Object.fromEntries(Object.entries(delen).map(([naam, tekst]) => [naam, utf8.encode(tekst)])), dag, los);
