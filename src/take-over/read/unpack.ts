import { strFromU8, unzipSync } from 'fflate';
import { Refusal } from '../refusal.ts';

/** The most that is unpacked: the whole handbook takes a tenth of it. */
const MOST_BYTES = 200_000_000;
const MOST_PARTS = 5_000;
/** The largest file that is read at all. */
export const LARGEST_FILE = 60_000_000;

/** A packed file, of which the parts in XML were taken out. */
export type Parts = ReadonlyMap<string, string>;

/**
 * The parts in XML of a Word or OpenDocument file, by their name.
 * @throws in Dutch for what is no such file, or one that nobody should unpack
 */
export function unpack(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new Refusal('Het bestand is leeg.');
  if (bytes.length > LARGEST_FILE)
    throw new Refusal('Het bestand is te groot om te lezen: meer dan 60 MB. Haal grote afbeeldingen eruit.');
  if (startsWith(bytes, OLE)) throw new Refusal(isLocked(bytes) ? LOCKED : OLD);
  if (!startsWith(bytes, ZIP)) throw new Refusal(OTHER);
  let size = 0;
  let count = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      // The sizes stand in the file itself; no more is ever unpacked than they say.
      filter: ({ name, originalSize }) => {
        count += 1;
        if (count > MOST_PARTS) throw new Refusal(HUGE);
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        size += originalSize;
        if (size > MOST_BYTES) throw new Refusal(HUGE);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(BROKEN);
  }
  return new Map(Object.entries(parts).map(([name, part]) => [name, wordsOf(part)]));
}

function wordsOf(part: Uint8Array): string {
  if (startsWith(part, [0xff, 0xfe]) || startsWith(part, [0xfe, 0xff]))
    return new TextDecoder(part[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(part);
  return strFromU8(part).replace(/^\ufeff/, '');
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** How files of Word before 2007 begin, and those that ask for a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((byte, i) => bytes[i] === byte);

/** Whether there is a packed file in it, that only a password opens. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );

export const LOCKED =
  'Het bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf (Bestand, Info, Document beveiligen), bewaar het, en probeer het opnieuw.';
const OLD =
  'Dit is een bestand van een oude Word (.doc). Bewaar het in Word of LibreOffice als .docx, en probeer het opnieuw.';
const OTHER = 'Dit is geen bestand van Word (.docx) of LibreOffice (.odt).';
const HUGE =
  'Het bestand wordt bij het uitpakken veel te groot. Zo maakt geen tekstverwerker het: gebruik een ander exemplaar.';
export const BROKEN =
  'Het bestand is beschadigd: het is niet uit te pakken. Open het in Word of LibreOffice, bewaar het opnieuw, en probeer het nog eens.';
